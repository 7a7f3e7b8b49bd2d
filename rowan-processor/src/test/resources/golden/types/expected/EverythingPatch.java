// Written by Rowan from the record types.Everything; changes are lost.
package types;

import dev.rowan.sql.Patch;
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
 * New values for rows of {@code everything}. What is not given stays as it is. Immutable.
 */
@NullMarked
public final class EverythingPatch implements Patch<Everything> {
  private static final SqlType<BigDecimal> PRICE_TYPE = SqlType.decimal(10, 2);

  private static final SqlType<BigDecimal> PRICE_OR_NULL_TYPE = SqlType.decimal(12, 0);

  private static final SqlType<Everything.Status> STATUS_TYPE = SqlType.enumOf(Everything.Status.class, SqlType.TEXT);

  private static final SqlType<Everything.Status> STATUS_OR_NULL_TYPE = SqlType.enumOf(Everything.Status.class, SqlType.TEXT);

  private static final SqlType<Everything.Address> ADDRESS_OR_NULL_TYPE = SqlType.converted(SqlType.TEXT, Everything.Address.class, Everything.Address::new, Everything.Address::text);

  private static final SqlType<Everything.Count> COUNT_OR_NULL_TYPE = SqlType.converted(SqlType.INTEGER, Everything.Count.class, Everything.Count::new, Everything.Count::count);

  private static final SqlType<Everything.Money> MONEY_TYPE = SqlType.converted(SqlType.NUMERIC, Everything.Money.class, Everything.Money::new, Everything.Money::amount);

  private static final SqlType<Everything.Mood> MOOD_TYPE = SqlType.converted(SqlType.enumOf(Everything.Status.class, SqlType.TEXT), Everything.Mood.class, Everything.Mood::new, Everything.Mood::status);

  private final @Nullable UUID id;

  private final boolean flag;

  private final @Nullable Boolean flagOrNull;

  private final short tiny;

  private final @Nullable Short tinyOrNull;

  private final int number;

  private final @Nullable Integer numberOrNull;

  private final long big;

  private final @Nullable Long bigOrNull;

  private final @Nullable Long boxed;

  private final float real;

  private final @Nullable Float realOrNull;

  private final double wide;

  private final @Nullable Double wideOrNull;

  private final @Nullable BigDecimal exact;

  private final @Nullable BigDecimal price;

  private final @Nullable BigDecimal priceOrNull;

  private final @Nullable String words;

  private final @Nullable String code;

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

  private final Everything. @Nullable Count count;

  private final Everything. @Nullable Count countOrNull;

  private final Everything. @Nullable Money money;

  private final Everything. @Nullable Mood mood;

  private final long version;

  private final @Nullable String in;

  private final @Nullable String out;

  private final @Nullable String table;

  private final @Nullable String provided;

  private final @Nullable String parameter;

  private final @Nullable String row;

  private final @Nullable String fromDefine;

  private final @Nullable String weird;

  private final long provided_;

  private EverythingPatch(@Nullable UUID id, boolean flag, @Nullable Boolean flagOrNull, short tiny,
      @Nullable Short tinyOrNull, int number, @Nullable Integer numberOrNull, long big,
      @Nullable Long bigOrNull, @Nullable Long boxed, float real, @Nullable Float realOrNull,
      double wide, @Nullable Double wideOrNull, @Nullable BigDecimal exact,
      @Nullable BigDecimal price, @Nullable BigDecimal priceOrNull, @Nullable String words,
      @Nullable String code, @Nullable LocalDate day, @Nullable LocalTime time,
      @Nullable LocalDateTime local, @Nullable Instant instant, @Nullable LocalDate today,
      @Nullable Instant instantOrNull, @Nullable UUID other, byte @Nullable [] bytes,
      byte @Nullable [] bytesOrNull, Everything. @Nullable Status status,
      Everything. @Nullable Status statusOrNull, Everything. @Nullable Address address,
      Everything. @Nullable Address addressOrNull, Everything. @Nullable Count count,
      Everything. @Nullable Count countOrNull, Everything. @Nullable Money money,
      Everything. @Nullable Mood mood, long version, @Nullable String in, @Nullable String out,
      @Nullable String table, @Nullable String provided, @Nullable String parameter,
      @Nullable String row, @Nullable String fromDefine, @Nullable String weird, long provided_) {
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
   * No new values.
   */
  public static EverythingPatch empty() {
    return new EverythingPatch(null, false, null, (short) 0, null, 0, null, 0, null, null, 0, null,
        0, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, 0, null, null, null, null, null, null, null,
        null, 0x0L);
  }

  /**
   * With {@code everything.id: uuid, not null, primary key}
   */
  public EverythingPatch withId(UUID id) {
    return new EverythingPatch(Objects.requireNonNull(id, "id"), flag, flagOrNull, tiny, tinyOrNull,
        number, numberOrNull, big, bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact,
        price, priceOrNull, words, code, day, time, local, instant, today, instantOrNull, other,
        bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull, money,
        mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x1L);
  }

  /**
   * With {@code everything.flag: boolean, not null, default true}
   */
  public EverythingPatch withFlag(boolean flag) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x2L);
  }

  /**
   * With {@code everything.flag_or_null: boolean, null}
   */
  public EverythingPatch withFlagOrNull(@Nullable Boolean flagOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x4L);
  }

  /**
   * With {@code everything.tiny: smallint, not null, default 7}
   */
  public EverythingPatch withTiny(short tiny) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x8L);
  }

  /**
   * With {@code everything.tiny_or_null: smallint, null}
   */
  public EverythingPatch withTinyOrNull(@Nullable Short tinyOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x10L);
  }

  /**
   * With {@code everything.number: integer, not null, default 42}
   */
  public EverythingPatch withNumber(int number) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x20L);
  }

  /**
   * With {@code everything.number_or_null: integer, null}
   */
  public EverythingPatch withNumberOrNull(@Nullable Integer numberOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x40L);
  }

  /**
   * With {@code everything.big: bigint, not null, default -1}
   */
  public EverythingPatch withBig(long big) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x80L);
  }

  /**
   * With {@code everything.big_or_null: bigint, null}
   */
  public EverythingPatch withBigOrNull(@Nullable Long bigOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x100L);
  }

  /**
   * With {@code everything.boxed: bigint, not null}
   */
  public EverythingPatch withBoxed(Long boxed) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, Objects.requireNonNull(boxed, "boxed"), real, realOrNull, wide, wideOrNull,
        exact, price, priceOrNull, words, code, day, time, local, instant, today, instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x200L);
  }

  /**
   * With {@code everything.real: real, not null, default 1.5}
   */
  public EverythingPatch withReal(float real) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x400L);
  }

  /**
   * With {@code everything.real_or_null: real, null}
   */
  public EverythingPatch withRealOrNull(@Nullable Float realOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x800L);
  }

  /**
   * With {@code everything.wide: double precision, not null, default 1e10}
   */
  public EverythingPatch withWide(double wide) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x1000L);
  }

  /**
   * With {@code everything.wide_or_null: double precision, null}
   */
  public EverythingPatch withWideOrNull(@Nullable Double wideOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x2000L);
  }

  /**
   * With {@code everything.exact: numeric, not null, default 1.25}
   */
  public EverythingPatch withExact(BigDecimal exact) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull,
        Objects.requireNonNull(exact, "exact"), price, priceOrNull, words, code, day, time, local,
        instant, today, instantOrNull, other, bytes, bytesOrNull, status, statusOrNull, address,
        addressOrNull, count, countOrNull, money, mood, version, in, out, table, provided,
        parameter, row, fromDefine, weird, provided_ | 0x4000L);
  }

  /**
   * With {@code everything.price: numeric(10, 2), not null, default 0.50}
   */
  public EverythingPatch withPrice(BigDecimal price) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact,
        Objects.requireNonNull(price, "price"), priceOrNull, words, code, day, time, local, instant,
        today, instantOrNull, other, bytes, bytesOrNull, status, statusOrNull, address,
        addressOrNull, count, countOrNull, money, mood, version, in, out, table, provided,
        parameter, row, fromDefine, weird, provided_ | 0x8000L);
  }

  /**
   * With {@code everything.price_or_null: numeric(12, 0), null}
   */
  public EverythingPatch withPriceOrNull(@Nullable BigDecimal priceOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x10000L);
  }

  /**
   * With {@code everything.words: text, not null, default it's "$5" }
   */
  public EverythingPatch withWords(String words) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull,
        Objects.requireNonNull(words, "words"), code, day, time, local, instant, today,
        instantOrNull, other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull,
        count, countOrNull, money, mood, version, in, out, table, provided, parameter, row,
        fromDefine, weird, provided_ | 0x20000L);
  }

  /**
   * With {@code everything.code: varchar(20), not null}
   */
  public EverythingPatch withCode(String code) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        Objects.requireNonNull(code, "code"), day, time, local, instant, today, instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x40000L);
  }

  /**
   * With {@code everything.day: date, not null, default 2025-01-31}
   */
  public EverythingPatch withDay(LocalDate day) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, Objects.requireNonNull(day, "day"), time, local, instant, today, instantOrNull, other,
        bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull, money,
        mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x80000L);
  }

  /**
   * With {@code everything.time: time, not null, default 09:30:00}
   */
  public EverythingPatch withTime(LocalTime time) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, Objects.requireNonNull(time, "time"), local, instant, today, instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x100000L);
  }

  /**
   * With {@code everything.local: timestamp, not null, default 2025-01-31T09:30:00}
   */
  public EverythingPatch withLocal(LocalDateTime local) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, Objects.requireNonNull(local, "local"), instant, today, instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x200000L);
  }

  /**
   * With {@code everything.instant: timestamptz, not null, default 2025-01-31T09:30:00Z}
   */
  public EverythingPatch withInstant(Instant instant) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, Objects.requireNonNull(instant, "instant"), today, instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x400000L);
  }

  /**
   * With {@code everything.today: date, not null, default now}
   */
  public EverythingPatch withToday(LocalDate today) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, Objects.requireNonNull(today, "today"), instantOrNull,
        other, bytes, bytesOrNull, status, statusOrNull, address, addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x800000L);
  }

  /**
   * With {@code everything.instant_or_null: timestamptz, null}
   */
  public EverythingPatch withInstantOrNull(@Nullable Instant instantOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x1000000L);
  }

  /**
   * With {@code everything.other: uuid, not null, default 00000000-0000-0000-0000-000000000001}
   */
  public EverythingPatch withOther(UUID other) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull,
        Objects.requireNonNull(other, "other"), bytes, bytesOrNull, status, statusOrNull, address,
        addressOrNull, count, countOrNull, money, mood, version, in, out, table, provided,
        parameter, row, fromDefine, weird, provided_ | 0x2000000L);
  }

  /**
   * With {@code everything.bytes: bytes, not null, default cafe}
   */
  public EverythingPatch withBytes(byte[] bytes) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other,
        Objects.requireNonNull(bytes, "bytes"), bytesOrNull, status, statusOrNull, address,
        addressOrNull, count, countOrNull, money, mood, version, in, out, table, provided,
        parameter, row, fromDefine, weird, provided_ | 0x4000000L);
  }

  /**
   * With {@code everything.bytes_or_null: bytes, null}
   */
  public EverythingPatch withBytesOrNull(byte @Nullable [] bytesOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x8000000L);
  }

  /**
   * With {@code everything.status: Everything.Status as text, not null, default OPEN}
   */
  public EverythingPatch withStatus(Everything.Status status) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull,
        Objects.requireNonNull(status, "status"), statusOrNull, address, addressOrNull, count,
        countOrNull, money, mood, version, in, out, table, provided, parameter, row, fromDefine,
        weird, provided_ | 0x10000000L);
  }

  /**
   * With {@code everything.status_or_null: Everything.Status as text, null}
   */
  public EverythingPatch withStatusOrNull(Everything. @Nullable Status statusOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x20000000L);
  }

  /**
   * With {@code everything.address: Everything.Address as varchar(80), not null, default a@b.c}
   */
  public EverythingPatch withAddress(Everything.Address address) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, Objects.requireNonNull(address, "address"), addressOrNull, count, countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x40000000L);
  }

  /**
   * With {@code everything.address_or_null: Everything.Address as text, null}
   */
  public EverythingPatch withAddressOrNull(Everything. @Nullable Address addressOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x80000000L);
  }

  /**
   * With {@code everything.count: Everything.Count as integer, not null}
   */
  public EverythingPatch withCount(Everything.Count count) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, Objects.requireNonNull(count, "count"), countOrNull,
        money, mood, version, in, out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x100000000L);
  }

  /**
   * With {@code everything.count_or_null: Everything.Count as integer, null}
   */
  public EverythingPatch withCountOrNull(Everything. @Nullable Count countOrNull) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x200000000L);
  }

  /**
   * With {@code everything.money: Everything.Money as numeric, not null}
   */
  public EverythingPatch withMoney(Everything.Money money) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull,
        Objects.requireNonNull(money, "money"), mood, version, in, out, table, provided, parameter,
        row, fromDefine, weird, provided_ | 0x400000000L);
  }

  /**
   * With {@code everything.mood: Everything.Mood as Everything.Status as text, not null}
   */
  public EverythingPatch withMood(Everything.Mood mood) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money,
        Objects.requireNonNull(mood, "mood"), version, in, out, table, provided, parameter, row,
        fromDefine, weird, provided_ | 0x800000000L);
  }

  /**
   * With {@code everything.version: bigint, not null}
   */
  public EverythingPatch withVersion(long version) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, weird, provided_ | 0x1000000000L);
  }

  /**
   * With {@code everything.in: text, not null}
   */
  public EverythingPatch withIn(String in) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version,
        Objects.requireNonNull(in, "in"), out, table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x2000000000L);
  }

  /**
   * With {@code everything.out: text, not null}
   */
  public EverythingPatch withOut(String out) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in,
        Objects.requireNonNull(out, "out"), table, provided, parameter, row, fromDefine, weird,
        provided_ | 0x4000000000L);
  }

  /**
   * With {@code everything.table: text, not null}
   */
  public EverythingPatch withTable(String table) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        Objects.requireNonNull(table, "table"), provided, parameter, row, fromDefine, weird,
        provided_ | 0x8000000000L);
  }

  /**
   * With {@code everything.provided: text, not null}
   */
  public EverythingPatch withProvided(String provided) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, Objects.requireNonNull(provided, "provided"), parameter, row, fromDefine, weird,
        provided_ | 0x10000000000L);
  }

  /**
   * With {@code everything.parameter: text, not null}
   */
  public EverythingPatch withParameter(String parameter) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, Objects.requireNonNull(parameter, "parameter"), row, fromDefine, weird,
        provided_ | 0x20000000000L);
  }

  /**
   * With {@code everything.row: text, not null}
   */
  public EverythingPatch withRow(String row) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, Objects.requireNonNull(row, "row"), fromDefine, weird,
        provided_ | 0x40000000000L);
  }

  /**
   * With {@code everything.from_define: text, not null, default given in define}
   */
  public EverythingPatch withFromDefine(String fromDefine) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, Objects.requireNonNull(fromDefine, "fromDefine"), weird,
        provided_ | 0x80000000000L);
  }

  /**
   * With {@code everything.Weird Name: text, not null}
   */
  public EverythingPatch withWeird(String weird) {
    return new EverythingPatch(id, flag, flagOrNull, tiny, tinyOrNull, number, numberOrNull, big,
        bigOrNull, boxed, real, realOrNull, wide, wideOrNull, exact, price, priceOrNull, words,
        code, day, time, local, instant, today, instantOrNull, other, bytes, bytesOrNull, status,
        statusOrNull, address, addressOrNull, count, countOrNull, money, mood, version, in, out,
        table, provided, parameter, row, fromDefine, Objects.requireNonNull(weird, "weird"),
        provided_ | 0x100000000000L);
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
    if (id != null) {
      out.set(++parameter, SqlType.UUID, id);
    }
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
    if (boxed != null) {
      out.setLong(++parameter, boxed);
    }
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
    if (code != null) {
      out.setString(++parameter, code);
    }
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
    if (count != null) {
      out.setInt(++parameter, count.count());
    }
    if ((provided_ & 0x200000000L) != 0) {
      if (countOrNull == null) {
        out.setNull(++parameter, COUNT_OR_NULL_TYPE);
      } else {
        out.setInt(++parameter, countOrNull.count());
      }
    }
    if (money != null) {
      out.set(++parameter, MONEY_TYPE, money);
    }
    if (mood != null) {
      out.set(++parameter, MOOD_TYPE, mood);
    }
    if ((provided_ & 0x1000000000L) != 0) {
      out.setLong(++parameter, version);
    }
    if (in != null) {
      out.setString(++parameter, in);
    }
    if (this.out != null) {
      out.setString(++parameter, this.out);
    }
    if (table != null) {
      out.setString(++parameter, table);
    }
    if (provided != null) {
      out.setString(++parameter, provided);
    }
    if (this.parameter != null) {
      out.setString(++parameter, this.parameter);
    }
    if (row != null) {
      out.setString(++parameter, row);
    }
    if (fromDefine != null) {
      out.setString(++parameter, fromDefine);
    }
    if (weird != null) {
      out.setString(++parameter, weird);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "EverythingPatch[", "]");
    if ((provided_ & 0x1L) != 0) {
      set.add("id");
    }
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
    if ((provided_ & 0x200L) != 0) {
      set.add("boxed");
    }
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
    if ((provided_ & 0x40000L) != 0) {
      set.add("code");
    }
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
    if ((provided_ & 0x100000000L) != 0) {
      set.add("count");
    }
    if ((provided_ & 0x200000000L) != 0) {
      set.add("countOrNull");
    }
    if ((provided_ & 0x400000000L) != 0) {
      set.add("money");
    }
    if ((provided_ & 0x800000000L) != 0) {
      set.add("mood");
    }
    if ((provided_ & 0x1000000000L) != 0) {
      set.add("version");
    }
    if ((provided_ & 0x2000000000L) != 0) {
      set.add("in");
    }
    if ((provided_ & 0x4000000000L) != 0) {
      set.add("out");
    }
    if ((provided_ & 0x8000000000L) != 0) {
      set.add("table");
    }
    if ((provided_ & 0x10000000000L) != 0) {
      set.add("provided");
    }
    if ((provided_ & 0x20000000000L) != 0) {
      set.add("parameter");
    }
    if ((provided_ & 0x40000000000L) != 0) {
      set.add("row");
    }
    if ((provided_ & 0x80000000000L) != 0) {
      set.add("fromDefine");
    }
    if ((provided_ & 0x100000000000L) != 0) {
      set.add("weird");
    }
    return set.toString();
  }
}
