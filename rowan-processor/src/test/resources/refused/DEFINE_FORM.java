package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {
  static void define(TableSpec table, PostTable users) {} // ROWAN-2080
}

@Table record Post(@Id long id) {
  private static void define(TableSpec table, PostTable posts) {} // ROWAN-2080
}

@Table record Tag(@Id long id) {
  static void define(TagTable tags) {} // ROWAN-2080
}

@Shape(Tag.class) record TagCard(long id) {
  static void define(TableSpec table, TagTable tags) {} // ROWAN-2080
}
