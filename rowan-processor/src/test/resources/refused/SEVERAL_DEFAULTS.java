package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(
    @Id long id,
    @Default({"1", "2"}) int number, // ROWAN-2032
    @DefaultNow @Default("2025-01-31") LocalDate day) {} // ROWAN-2032
