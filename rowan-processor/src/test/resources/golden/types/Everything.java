package types;

import dev.rowan.mapping.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(value = "everything", schema = "lab")
public record Everything(
    @Id UUID id,
    @Default("true") boolean flag, @Nullable Boolean flagOrNull,
    @Default("7") short tiny, @Nullable Short tinyOrNull,
    @Default("42") int number, @Nullable Integer numberOrNull,
    @Default("-1") long big, @Nullable Long bigOrNull, Long boxed,
    @Default("1.5") float real, @Nullable Float realOrNull,
    @Default("1e10") double wide, @Nullable Double wideOrNull,
    @Default("1.25") BigDecimal exact, @Precision(value = 10, scale = 2) @Default("0.50") BigDecimal price,
    @Nullable @Precision(12) BigDecimal priceOrNull,
    @Default("it's \"$5\"\n") String words, @Size(min = 3, max = 20) String code,
    @Default("2025-01-31") LocalDate day, @Default("09:30:00") LocalTime time,
    @Default("2025-01-31T09:30:00") LocalDateTime local, @Default("2025-01-31T09:30:00Z") Instant instant,
    @DefaultNow LocalDate today, @Nullable Instant instantOrNull,
    @Default("00000000-0000-0000-0000-000000000001") UUID other,
    @Default("cafe") byte[] bytes, byte @Nullable [] bytesOrNull,
    @Default("OPEN") Status status, @Nullable Status statusOrNull,
    @Default("a@b.c") @Size(max = 80) @Email Address address, @Nullable Address addressOrNull,
    Count count, @Nullable Count countOrNull, Money money, Mood mood,
    @Version long version,
    String in, String out, String table, String provided, String parameter, String row, @Default String fromDefine,
    @Named("Weird Name") String weird) {

  public enum Status { OPEN, CLOSED { } }
  public record Address(String text) {}
  public record Count(int count) {}
  public record Money(BigDecimal amount) {}
  public record Mood(Status status) {}

  static void define(TableSpec spec, EverythingTable t) {
    spec.defaultTo(t.fromDefine, t.words.lower());
  }
}
