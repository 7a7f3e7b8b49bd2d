// Written by Rowan from the record types.Everything; changes are lost.
package types;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row to insert into {@code everything}. What is not given takes its default. Immutable.
 */
@NullMarked
public final class EverythingInsert implements InsertShape<Everything> {
  private static final SqlType<BigDecimal> PRICE_TYPE = SqlType.decimal(10, 2);

  private static final SqlType<BigDecimal> PRICE_OR_NULL_TYPE = SqlType.decimal(12, 0);

  private static final SqlType<Everything.Status> STATUS_TYPE = SqlType.enumOf(Everything.Status.class, SqlType.TEXT);

  private static final SqlType<Everything.Status> STATUS_OR_NULL_TYPE = SqlType.enumOf(Everything.Status.class, SqlType.TEXT);

  private static final SqlType<Everything.Address> ADDRESS_OR_NULL_TYPE = SqlType.converted(SqlType.TEXT, Everything.Address.class, Everything.Address::new, Everything.Address::text);

  private static final SqlType<Everything.Count> COUNT_OR_NULL_TYPE = SqlType.converted(SqlType.INTEGER, Everything.Count.class, Everything.Count::new, Everything.Count::count);

  private static final SqlType<Everything.Money> MONEY_TYPE = SqlType.converted(SqlType.NUMERIC, Everything.Money.class, Everything.Money::new, Everything.Money::amount);

  private static final SqlType<Everything.Mood> MOOD_TYPE = SqlType.converted(SqlType.enumOf(Everything.Status.class, SqlType.TEXT), Everything.Mood.class, Everything.Mood::new, Everything.Mood::status);

  private final UUID id;

  private final boolean flag;

  private final @Nullable Boolean flagOrNull;

  private final short tiny;

  private final @Nullable Short tinyOrNull;

  private final int number;

  private final @Nullable Integer numberOrNull;

  private final long big;

  private final @Nullable Long bigOrNull;

  private final Long boxed;

  private final float real;

  private final @Nullable Float realOrNull;

  private final double wide;

  private final @Nullable Double wideOrNull;

  private final @Nullable BigDecimal exact;

  private final @Nullable BigDecimal price;

  private final @Nullable BigDecimal priceOrNull;

  private final @Nullable String words;

  private final String code;

  private final @Nullable LocalDate day;

  private final @Nullable LocalTime time;

  private final @Nullable LocalDateTime local;

  private final @Nullable Instant instant;

  private final @Nullable LocalDate today;

  private final @Nullable Instant instantOrNull;

  private final @Nullable UUID other;

  private final byte @Nullable [] bytes;

  private final byte @Nullable [] bytesOrNull;

  private final Everything. @Nullable Status status;

  private final Everything. @Nullable Status statusOrNull;

  private final Everything. @Nullable Address address;

  private final Everything. @Nullable Address addressOrNull;

  private final Everything.Count count;

  private final Everything. @Nullable Count countOrNull;

  private final Everything.Money money;

  private final Everything.Mood mood;

  private final long version;

  private final String in;

  private final String out;

  private final String table;

  private final String provided;

  private final String parameter;

  private final String row;

  private final @Nullable String fromDefine;

  private final String weird;

  private final long provided_;

  private EverythingInsert(UUID id, boolean flag, @Nullable Boolean flagOrNull, short tiny,
      @Nullable Short tinyOrNull, int number, @Nullable Integer numberOrNull, long big,
      @Nullable Long bigOrNull, Long boxed, float real, @Nullable Float realOrNull, double wide,
      @Nullable Double wideOrNull, @Nullable BigDecimal exact, @Nullable BigDecimal price,
      @Nullable BigDecimal priceOrNull, @Nullable String words, String code,
      @Nullable LocalDate day, @Nullable LocalTime time, @Nullable LocalDateTime local,
      @Nullable Instant instant, @Nullable LocalDate today, @Nullable Instant instantOrNull,
      @Nullable UUID other, byte @Nullable [] bytes, byte @Nullable [] bytesOrNull,
      Everything. @Nullable Status status, Everything. @Nullable Status statusOrNull,
      Everything. @Nullable Address address, Everything. @Nullable Address addressOrNull,
      Everything.Count count, Everything. @Nullable Count countOrNull, Everything.Money money,
      Everything.Mood mood, long version, String in, String out, String table, String provided,
      String parameter, String row, @Nullable String fromDefine, String weird, long provided_) {
    this.id = id;
    this.flag = flag;
    this.flagOrNull = flagOrNull;
    this.tiny = tiny;
    this.tinyOrNull = tinyOrNull;
    this.number = number;
    this.numberOrNull = numberOrNull;
    this.big = big;
    this.bigOrNull = bigOrNull;
    this.boxed = boxed;
    this.real = real;
    this.realOrNull = realOrNull;
    this.wide = wide;
    this.wideOrNull = wideOrNull;
    this.exact = exact;
    this.price = price;
    this.priceOrNull = priceOrNull;
    this.words = words;
    this.code = code;
    this.day = day;
    this.time = time;
    this.local = local;
    this.instant = instant;
    this.today = today;
    this.instantOrNull = instantOrNull;
    this.other = other;
    this.bytes = bytes;
    this.bytesOrNull = bytesOrNull;
    this.status = status;
    this.statusOrNull = statusOrNull;
    this.address = address;
    this.addressOrNull = addressOrNull;
    this.count = count;
    this.countOrNull = countOrNull;
    this.money = money;
    this.mood = mood;
    this.version = version;
    this.in = in;
    this.out = out;
    this.table = table;
    this.provided = provided;
    this.parameter = parameter;
    this.row = row;
    this.fromDefine = fromDefine;
    this.weird = weird;
    this.provided_ = provided_;
  }

  /**
   * A row, by naming the values that have no default one after the other.
   */
  public static IdStep of() {
    return id -> boxed -> code -> count -> money -> mood -> version -> in -> out -> table -> provided -> parameter -> row -> weird -> new EverythingInsert(Objects.requireNonNull(id, "id"),
        false, null, (short) 0, null, 0, null, 0, null, Objects.requireNonNull(boxed, "boxed"), 0,
        null, 0, null, null, null, null, null, Objects.requireNonNull(code, "code"), null, null,
        null, null, null, null, null, null, null, null, null, null, null,
        Objects.requireNonNull(count, "count"), null, Objects.requireNonNull(money, "money"),
        Objects.requireNonNull(mood, "mood"), version, Objects.requireNonNull(in, "in"),
        Objects.requireNonNull(out, "out"), Objects.requireNonNull(table, "table"),
        Objects.requireNonNull(provided, "provided"),
        Objects.requireNonNull(parameter, "parameter"), Objects.requireNonNull(row, "row"), null,
        Objects.requireNonNull(weird, "weird"), 0x17fd00040201L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static EverythingInsert from(Everything row) {
    return new EverythingInsert(Objects.requireNonNull(row.id(), "id"), row.flag(),
        row.flagOrNull(), row.tiny(), row.tinyOrNull(), row.number(), row.numberOrNull(), row.big(),
        row.bigOrNull(), Objects.requireNonNull(row.boxed(), "boxed"), row.real(), row.realOrNull(),
        row.wide(), row.wideOrNull(), Objects.requireNonNull(row.exact(), "exact"),
        Objects.requireNonNull(row.price(), "price"), row.priceOrNull(),
        Objects.requireNonNull(row.words(), "words"), Objects.requireNonNull(row.code(), "code"),
        Objects.requireNonNull(row.day(), "day"), Objects.requireNonNull(row.time(), "time"),
        Objects.requireNonNull(row.local(), "local"),
        Objects.requireNonNull(row.instant(), "instant"),
        Objects.requireNonNull(row.today(), "today"), row.instantOrNull(),
        Objects.requireNonNull(row.other(), "other"), Objects.requireNonNull(row.bytes(), "bytes"),
        row.bytesOrNull(), Objects.requireNonNull(row.status(), "status"), row.statusOrNull(),
        Objects.requireNonNull(row.address(), "address"), row.addressOrNull(),
        Objects.requireNonNull(row.count(), "count"), row.countOrNull(),
        Objects.requireNonNull(row.money(), "money"), Objects.requireNonNull(row.mood(), "mood"),
        row.version(), Objects.requireNonNull(row.in(), "in"),
        Objects.requireNonNull(row.out(), "out"), Objects.requireNonNull(row.table(), "table"),
        Objects.requireNonNull(row.provided(), "provided"),
        Objects.requireNonNull(row.parameter(), "parameter"),
        Objects.requireNonNull(row.row(), "row"),
        Objects.requireNonNull(row.fromDefine(), "fromDefine"),
        Objects.requireNonNull(row.weird(), "weird"), 0x1fffffffffffL);
  }

  /**
   * With {@code everything.flag: boolean, not null, default true}
   */
  public EverythingInsert withFlag(boolean flag) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x2L);
  }

  /**
   * With {@code everything.flag_or_null: boolean, null}
   */
  public EverythingInsert withFlagOrNull(@Nullable Boolean flagOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x4L);
  }

  /**
   * With {@code everything.tiny: smallint, not null, default 7}
   */
  public EverythingInsert withTiny(short tiny) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x8L);
  }

  /**
   * With {@code everything.tiny_or_null: smallint, null}
   */
  public EverythingInsert withTinyOrNull(@Nullable Short tinyOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x10L);
  }

  /**
   * With {@code everything.number: integer, not null, default 42}
   */
  public EverythingInsert withNumber(int number) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x20L);
  }

  /**
   * With {@code everything.number_or_null: integer, null}
   */
  public EverythingInsert withNumberOrNull(@Nullable Integer numberOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x40L);
  }

  /**
   * With {@code everything.big: bigint, not null, default -1}
   */
  public EverythingInsert withBig(long big) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x80L);
  }

  /**
   * With {@code everything.big_or_null: bigint, null}
   */
  public EverythingInsert withBigOrNull(@Nullable Long bigOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x100L);
  }

  /**
   * With {@code everything.real: real, not null, default 1.5}
   */
  public EverythingInsert withReal(float real) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x400L);
  }

  /**
   * With {@code everything.real_or_null: real, null}
   */
  public EverythingInsert withRealOrNull(@Nullable Float realOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x800L);
  }

  /**
   * With {@code everything.wide: double precision, not null, default 1e10}
   */
  public EverythingInsert withWide(double wide) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x1000L);
  }

  /**
   * With {@code everything.wide_or_null: double precision, null}
   */
  public EverythingInsert withWideOrNull(@Nullable Double wideOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x2000L);
  }

  /**
   * With {@code everything.exact: numeric, not null, default 1.25}
   */
  public EverythingInsert withExact(BigDecimal exact) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull,
        Objects.requireNonNull(exact, "exact"), price, priceOrNull, words, code, day, time, local,
        instant, today, instantOrNull, other, bytes, bytesOrNull, status, statusOrNull, address,
        addressOrNull, count, countOrNull, money, mood, version, in, out, table, provided,
        parameter, row, fromDefine, weird, provided_ | 0x4000L);
  }

  /**
   * With {@code everything.price: numeric(10, 2), not null, default 0.50}
   */
  public EverythingInsert withPrice(BigDecimal price) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact,
        Objects.requireNonNull(price, "price"), priceOrNull, words, code, day, time, local, instant,
        today, instantOrNull, other, bytes, bytesOrNull, status, statusOrNull, address,
        addressOrNull, count, countOrNull, money, mood, version, in, out, table, provided,
        parameter, row, fromDefine, weird, provided_ | 0x8000L);
  }

  /**
   * With {@code everything.price_or_null: numeric(12, 0), null}
   */
  public EverythingInsert withPriceOrNull(@Nullable BigDecimal priceOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x10000L);
  }

  /**
   * With {@code everything.words: text, not null, default it's "$5" }
   */
  public EverythingInsert withWords(String words) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull,
        Objects.requireNonNull(words, "words"), code, day, time, local, instant, today,
        instantOrNull, other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull,
        count, countOrNull, money, mood, version, in, out, table, provided, parameter, row,
        fromDefine, weird, provided_ | 0x20000L);
  }

  /**
   * With {@code everything.day: date, not null, default 2025-01-31}
   */
  public EverythingInsert withDay(LocalDate day) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, Objects.requireNonNull(day, "day"), time, local, instant, today, instantOrNull, other,
        bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull, money,
        mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x80000L);
  }

  /**
   * With {@code everything.time: time, not null, default 09:30:00}
   */
  public EverythingInsert withTime(LocalTime time) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, Objects.requireNonNull(time, "time"), local, instant, today, instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x100000L);
  }

  /**
   * With {@code everything.local: timestamp, not null, default 2025-01-31T09:30:00}
   */
  public EverythingInsert withLocal(LocalDateTime local) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, Objects.requireNonNull(local, "local"), instant, today, instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x200000L);
  }

  /**
   * With {@code everything.instant: timestamptz, not null, default 2025-01-31T09:30:00Z}
   */
  public EverythingInsert withInstant(Instant instant) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, Objects.requireNonNull(instant, "instant"), today, instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x400000L);
  }

  /**
   * With {@code everything.today: date, not null, default now}
   */
  public EverythingInsert withToday(LocalDate today) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, Objects.requireNonNull(today, "today"), instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x800000L);
  }

  /**
   * With {@code everything.instant_or_null: timestamptz, null}
   */
  public EverythingInsert withInstantOrNull(@Nullable Instant instantOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x1000000L);
  }

  /**
   * With {@code everything.other: uuid, not null, default 00000000-0000-0000-0000-000000000001}
   */
  public EverythingInsert withOther(UUID other) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull,
        Objects.requireNonNull(other, "other"), bytes, bytesOrNull, status, statusOrNull, address,
        addressOrNull, count, countOrNull, money, mood, version, in, out, table, provided,
        parameter, row, fromDefine, weird, provided_ | 0x2000000L);
  }

  /**
   * With {@code everything.bytes: bytes, not null, default cafe}
   */
  public EverythingInsert withBytes(byte[] bytes) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other,
        Objects.requireNonNull(bytes, "bytes"), bytesOrNull, status, statusOrNull, address,
        addressOrNull, count, countOrNull, money, mood, version, in, out, table, provided,
        parameter, row, fromDefine, weird, provided_ | 0x4000000L);
  }

  /**
   * With {@code everything.bytes_or_null: bytes, null}
   */
  public EverythingInsert withBytesOrNull(byte @Nullable [] bytesOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x8000000L);
  }

  /**
   * With {@code everything.status: Everything.Status as text, not null, default OPEN}
   */
  public EverythingInsert withStatus(Everything.Status status) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull,
        Objects.requireNonNull(status, "status"), statusOrNull, address, addressOrNull, count,
        countOrNull, money, mood, version, in, out, table, provided, parameter, row, fromDefine,
        weird, provided_ | 0x10000000L);
  }

  /**
   * With {@code everything.status_or_null: Everything.Status as text, null}
   */
  public EverythingInsert withStatusOrNull(Everything. @Nullable Status statusOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x20000000L);
  }

  /**
   * With {@code everything.address: Everything.Address as varchar(80), not null, default a@b.c}
   */
  public EverythingInsert withAddress(Everything.Address address) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, Objects.requireNonNull(address, "address"), addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x40000000L);
  }

  /**
   * With {@code everything.address_or_null: Everything.Address as text, null}
   */
  public EverythingInsert withAddressOrNull(Everything. @Nullable Address addressOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x80000000L);
  }

  /**
   * With {@code everything.count_or_null: Everything.Count as integer, null}
   */
  public EverythingInsert withCountOrNull(Everything. @Nullable Count countOrNull) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x200000000L);
  }

  /**
   * With {@code everything.from_define: text, not null, default given in define}
   */
  public EverythingInsert withFromDefine(String fromDefine) {
    return new EverythingInsert(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, Objects.requireNonNull(fromDefine, "fromDefine"), weird,
        provided_ | 0x80000000000L);
  }

  @Override
  public EverythingTable table() {
    return EverythingTable.EVERYTHING;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 45 && (provided_ & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    out.set(++parameter, SqlType.UUID, id);
    if ((provided_ & 0x2L) != 0) {
      out.setBoolean(++parameter, flag);
    }
    if ((provided_ & 0x4L) != 0) {
      if (flagOrNull == null) {
        out.setNull(++parameter, SqlType.BOOLEAN);
      } else {
        out.setBoolean(++parameter, flagOrNull);
      }
    }
    if ((provided_ & 0x8L) != 0) {
      out.setShort(++parameter, tiny);
    }
    if ((provided_ & 0x10L) != 0) {
      if (tinyOrNull == null) {
        out.setNull(++parameter, SqlType.SMALLINT);
      } else {
        out.setShort(++parameter, tinyOrNull);
      }
    }
    if ((provided_ & 0x20L) != 0) {
      out.setInt(++parameter, number);
    }
    if ((provided_ & 0x40L) != 0) {
      if (numberOrNull == null) {
        out.setNull(++parameter, SqlType.INTEGER);
      } else {
        out.setInt(++parameter, numberOrNull);
      }
    }
    if ((provided_ & 0x80L) != 0) {
      out.setLong(++parameter, big);
    }
    if ((provided_ & 0x100L) != 0) {
      if (bigOrNull == null) {
        out.setNull(++parameter, SqlType.BIGINT);
      } else {
        out.setLong(++parameter, bigOrNull);
      }
    }
    out.setLong(++parameter, boxed);
    if ((provided_ & 0x400L) != 0) {
      out.setFloat(++parameter, real);
    }
    if ((provided_ & 0x800L) != 0) {
      if (realOrNull == null) {
        out.setNull(++parameter, SqlType.REAL);
      } else {
        out.setFloat(++parameter, realOrNull);
      }
    }
    if ((provided_ & 0x1000L) != 0) {
      out.setDouble(++parameter, wide);
    }
    if ((provided_ & 0x2000L) != 0) {
      if (wideOrNull == null) {
        out.setNull(++parameter, SqlType.DOUBLE);
      } else {
        out.setDouble(++parameter, wideOrNull);
      }
    }
    if (exact != null) {
      out.set(++parameter, SqlType.NUMERIC, exact);
    }
    if (price != null) {
      out.set(++parameter, PRICE_TYPE, price);
    }
    if ((provided_ & 0x10000L) != 0) {
      if (priceOrNull == null) {
        out.setNull(++parameter, PRICE_OR_NULL_TYPE);
      } else {
        out.set(++parameter, PRICE_OR_NULL_TYPE, priceOrNull);
      }
    }
    if (words != null) {
      out.setString(++parameter, words);
    }
    out.setString(++parameter, code);
    if (day != null) {
      out.set(++parameter, SqlType.DATE, day);
    }
    if (time != null) {
      out.set(++parameter, SqlType.TIME, time);
    }
    if (local != null) {
      out.set(++parameter, SqlType.TIMESTAMP, local);
    }
    if (instant != null) {
      out.set(++parameter, SqlType.TIMESTAMPTZ, instant);
    }
    if (today != null) {
      out.set(++parameter, SqlType.DATE, today);
    }
    if ((provided_ & 0x1000000L) != 0) {
      if (instantOrNull == null) {
        out.setNull(++parameter, SqlType.TIMESTAMPTZ);
      } else {
        out.set(++parameter, SqlType.TIMESTAMPTZ, instantOrNull);
      }
    }
    if (other != null) {
      out.set(++parameter, SqlType.UUID, other);
    }
    if (bytes != null) {
      out.set(++parameter, SqlType.BYTES, bytes);
    }
    if ((provided_ & 0x8000000L) != 0) {
      if (bytesOrNull == null) {
        out.setNull(++parameter, SqlType.BYTES);
      } else {
        out.set(++parameter, SqlType.BYTES, bytesOrNull);
      }
    }
    if (status != null) {
      out.set(++parameter, STATUS_TYPE, status);
    }
    if ((provided_ & 0x20000000L) != 0) {
      if (statusOrNull == null) {
        out.setNull(++parameter, STATUS_OR_NULL_TYPE);
      } else {
        out.set(++parameter, STATUS_OR_NULL_TYPE, statusOrNull);
      }
    }
    if (address != null) {
      out.setString(++parameter, address.text());
    }
    if ((provided_ & 0x80000000L) != 0) {
      if (addressOrNull == null) {
        out.setNull(++parameter, ADDRESS_OR_NULL_TYPE);
      } else {
        out.setString(++parameter, addressOrNull.text());
      }
    }
    out.setInt(++parameter, count.count());
    if ((provided_ & 0x200000000L) != 0) {
      if (countOrNull == null) {
        out.setNull(++parameter, COUNT_OR_NULL_TYPE);
      } else {
        out.setInt(++parameter, countOrNull.count());
      }
    }
    out.set(++parameter, MONEY_TYPE, money);
    out.set(++parameter, MOOD_TYPE, mood);
    out.setLong(++parameter, version);
    out.setString(++parameter, in);
    out.setString(++parameter, this.out);
    out.setString(++parameter, table);
    out.setString(++parameter, provided);
    out.setString(++parameter, this.parameter);
    out.setString(++parameter, row);
    if (fromDefine != null) {
      out.setString(++parameter, fromDefine);
    }
    out.setString(++parameter, weird);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "EverythingInsert[", "]");
    set.add("id");
    if ((provided_ & 0x2L) != 0) {
      set.add("flag");
    }
    if ((provided_ & 0x4L) != 0) {
      set.add("flagOrNull");
    }
    if ((provided_ & 0x8L) != 0) {
      set.add("tiny");
    }
    if ((provided_ & 0x10L) != 0) {
      set.add("tinyOrNull");
    }
    if ((provided_ & 0x20L) != 0) {
      set.add("number");
    }
    if ((provided_ & 0x40L) != 0) {
      set.add("numberOrNull");
    }
    if ((provided_ & 0x80L) != 0) {
      set.add("big");
    }
    if ((provided_ & 0x100L) != 0) {
      set.add("bigOrNull");
    }
    set.add("boxed");
    if ((provided_ & 0x400L) != 0) {
      set.add("real");
    }
    if ((provided_ & 0x800L) != 0) {
      set.add("realOrNull");
    }
    if ((provided_ & 0x1000L) != 0) {
      set.add("wide");
    }
    if ((provided_ & 0x2000L) != 0) {
      set.add("wideOrNull");
    }
    if ((provided_ & 0x4000L) != 0) {
      set.add("exact");
    }
    if ((provided_ & 0x8000L) != 0) {
      set.add("price");
    }
    if ((provided_ & 0x10000L) != 0) {
      set.add("priceOrNull");
    }
    if ((provided_ & 0x20000L) != 0) {
      set.add("words");
    }
    set.add("code");
    if ((provided_ & 0x80000L) != 0) {
      set.add("day");
    }
    if ((provided_ & 0x100000L) != 0) {
      set.add("time");
    }
    if ((provided_ & 0x200000L) != 0) {
      set.add("local");
    }
    if ((provided_ & 0x400000L) != 0) {
      set.add("instant");
    }
    if ((provided_ & 0x800000L) != 0) {
      set.add("today");
    }
    if ((provided_ & 0x1000000L) != 0) {
      set.add("instantOrNull");
    }
    if ((provided_ & 0x2000000L) != 0) {
      set.add("other");
    }
    if ((provided_ & 0x4000000L) != 0) {
      set.add("bytes");
    }
    if ((provided_ & 0x8000000L) != 0) {
      set.add("bytesOrNull");
    }
    if ((provided_ & 0x10000000L) != 0) {
      set.add("status");
    }
    if ((provided_ & 0x20000000L) != 0) {
      set.add("statusOrNull");
    }
    if ((provided_ & 0x40000000L) != 0) {
      set.add("address");
    }
    if ((provided_ & 0x80000000L) != 0) {
      set.add("addressOrNull");
    }
    set.add("count");
    if ((provided_ & 0x200000000L) != 0) {
      set.add("countOrNull");
    }
    set.add("money");
    set.add("mood");
    set.add("version");
    set.add("in");
    set.add("out");
    set.add("table");
    set.add("provided");
    set.add("parameter");
    set.add("row");
    if ((provided_ & 0x80000000000L) != 0) {
      set.add("fromDefine");
    }
    set.add("weird");
    return set.toString();
  }

  /**
   * The step that takes {@code id}.
   */
  @FunctionalInterface
  public interface IdStep {
    /**
     * {@code everything.id: uuid, not null, primary key}
     */
    BoxedStep id(UUID id);
  }

  /**
   * The step that takes {@code boxed}.
   */
  @FunctionalInterface
  public interface BoxedStep {
    /**
     * {@code everything.boxed: bigint, not null}
     */
    CodeStep boxed(Long boxed);
  }

  /**
   * The step that takes {@code code}.
   */
  @FunctionalInterface
  public interface CodeStep {
    /**
     * {@code everything.code: varchar(20), not null}
     */
    CountStep code(String code);
  }

  /**
   * The step that takes {@code count}.
   */
  @FunctionalInterface
  public interface CountStep {
    /**
     * {@code everything.count: Everything.Count as integer, not null}
     */
    MoneyStep count(Everything.Count count);
  }

  /**
   * The step that takes {@code money}.
   */
  @FunctionalInterface
  public interface MoneyStep {
    /**
     * {@code everything.money: Everything.Money as numeric, not null}
     */
    MoodStep money(Everything.Money money);
  }

  /**
   * The step that takes {@code mood}.
   */
  @FunctionalInterface
  public interface MoodStep {
    /**
     * {@code everything.mood: Everything.Mood as Everything.Status as text, not null}
     */
    VersionStep mood(Everything.Mood mood);
  }

  /**
   * The step that takes {@code version}.
   */
  @FunctionalInterface
  public interface VersionStep {
    /**
     * {@code everything.version: bigint, not null}
     */
    InStep version(long version);
  }

  /**
   * The step that takes {@code in}.
   */
  @FunctionalInterface
  public interface InStep {
    /**
     * {@code everything.in: text, not null}
     */
    OutStep in(String in);
  }

  /**
   * The step that takes {@code out}.
   */
  @FunctionalInterface
  public interface OutStep {
    /**
     * {@code everything.out: text, not null}
     */
    TableStep out(String out);
  }

  /**
   * The step that takes {@code table}.
   */
  @FunctionalInterface
  public interface TableStep {
    /**
     * {@code everything.table: text, not null}
     */
    ProvidedStep table(String table);
  }

  /**
   * The step that takes {@code provided}.
   */
  @FunctionalInterface
  public interface ProvidedStep {
    /**
     * {@code everything.provided: text, not null}
     */
    ParameterStep provided(String provided);
  }

  /**
   * The step that takes {@code parameter}.
   */
  @FunctionalInterface
  public interface ParameterStep {
    /**
     * {@code everything.parameter: text, not null}
     */
    RowStep parameter(String parameter);
  }

  /**
   * The step that takes {@code row}.
   */
  @FunctionalInterface
  public interface RowStep {
    /**
     * {@code everything.row: text, not null}
     */
    WeirdStep row(String row);
  }

  /**
   * The step that takes {@code weird}.
   */
  @FunctionalInterface
  public interface WeirdStep {
    /**
     * {@code everything.Weird Name: text, not null}
     */
    EverythingInsert weird(String weird);
  }
}
