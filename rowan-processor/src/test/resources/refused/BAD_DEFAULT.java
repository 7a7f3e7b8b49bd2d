package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record Defaults(
    @Id long id,
    @Default("yes") boolean flag, // ROWAN-2030
    @Default("40000") short small, // ROWAN-2030
    @Default("3000000000") int number, // ROWAN-2030
    @Default("9223372036854775808") long big, // ROWAN-2030
    @Default("1L") long suffixed, // ROWAN-2030
    @Default("x") int text, // ROWAN-2030
    @Default("1e99") float real, // ROWAN-2030
    @Default("NaN") double wide, // ROWAN-2030
    @Default("1,5") BigDecimal comma, // ROWAN-2030
    @Default("1.234") @Precision(value = 5, scale = 2) BigDecimal scale, // ROWAN-2030
    @Default("1234") @Precision(value = 5, scale = 2) BigDecimal precision, // ROWAN-2030
    @Default("abcdef") @Size(max = 5) String longText, // ROWAN-2030
    @Default("ab") @Size(min = 3) String shortText, // ROWAN-2030
    @Default("2025-02-30") LocalDate day, // ROWAN-2030
    @Default("25:00") LocalTime time, // ROWAN-2030
    @Default("2025-01-31") LocalDateTime local, // ROWAN-2030
    @Default("2025-01-31T10:00:00") Instant instant, // ROWAN-2030
    @Default("1-2-3-4-5") UUID uuid, // ROWAN-2030
    @Default("abc") byte[] bytes, // ROWAN-2030
    @Default("open") State state, // ROWAN-2030
    @Default("many") Count count, // ROWAN-2030
    @Default("1.00") @Precision(value = 3, scale = 0) BigDecimal whole,
    @Default("😀😀") @Size(max = 2) String codePoints) {
  enum State { OPEN, CLOSED }

  record Count(int value) {}
}
