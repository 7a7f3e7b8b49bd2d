package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record Thing(
    @Id long id,
    Locale locale, // ROWAN-2010
    char letter, // ROWAN-2010
    List<String> names, // ROWAN-2010
    int[] numbers, // ROWAN-2010
    Two two, // ROWAN-2010
    Wrapped wrapped, // ROWAN-2010
    Doubly doubly, // ROWAN-2010
    Other other, // ROWAN-2010
    Generic<String> generic, // ROWAN-2010
    Optional<String> maybe, // ROWAN-2010
    Secret secret) { // ROWAN-2010
  private enum Secret { A }
}

record Two(int a, int b) {}

record Wrapped(Locale locale) {}

record Doubly(Singly singly) {}

record Singly(String text) {}

record Generic<T>(T value) {}

@Table record Other(@Id long id) {}
