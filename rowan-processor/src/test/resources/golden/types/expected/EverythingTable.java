// Written by Rowan from the record types.Everything; changes are lost.
package types;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.BoolColumn;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code lab.everything}, whose rows are {@link Everything}s.
 */
@NullMarked
public final class EverythingTable extends TableOf<Everything> {
  private static final SqlType<BigDecimal> PRICE_TYPE = SqlType.decimal(10, 2);

  private static final SqlType<BigDecimal> PRICE_OR_NULL_TYPE = SqlType.decimal(12, 0);

  private static final SqlType<Everything.Status> STATUS_TYPE = SqlType.enumOf(Everything.Status.class, SqlType.TEXT);

  private static final SqlType<Everything.Status> STATUS_OR_NULL_TYPE = SqlType.enumOf(Everything.Status.class, SqlType.TEXT);

  private static final SqlType<Everything.Address> ADDRESS_TYPE = SqlType.converted(SqlType.varchar(80), Everything.Address.class, Everything.Address::new, Everything.Address::text);

  private static final SqlType<Everything.Address> ADDRESS_OR_NULL_TYPE = SqlType.converted(SqlType.TEXT, Everything.Address.class, Everything.Address::new, Everything.Address::text);

  private static final SqlType<Everything.Count> COUNT_TYPE = SqlType.converted(SqlType.INTEGER, Everything.Count.class, Everything.Count::new, Everything.Count::count);

  private static final SqlType<Everything.Count> COUNT_OR_NULL_TYPE = SqlType.converted(SqlType.INTEGER, Everything.Count.class, Everything.Count::new, Everything.Count::count);

  private static final SqlType<Everything.Money> MONEY_TYPE = SqlType.converted(SqlType.NUMERIC, Everything.Money.class, Everything.Money::new, Everything.Money::amount);

  private static final SqlType<Everything.Mood> MOOD_TYPE = SqlType.converted(SqlType.enumOf(Everything.Status.class, SqlType.TEXT), Everything.Mood.class, Everything.Mood::new, Everything.Mood::status);

  /**
   * The table {@code lab.everything} under its own name.
   */
  public static final EverythingTable EVERYTHING = new EverythingTable(named("lab", "everything"));

  /**
   * {@code everything.id: uuid, not null, primary key}
   */
  public final ValueColumn<UUID> id = value("id", SqlType.UUID);

  /**
   * {@code everything.flag: boolean, not null, default true}
   */
  public final BoolColumn flag = bool("flag");

  /**
   * {@code everything.flag_or_null: boolean, null}
   */
  public final BoolColumn flagOrNull = bool("flag_or_null");

  /**
   * {@code everything.tiny: smallint, not null, default 7}
   */
  public final NumberColumn<Short> tiny = smallint("tiny");

  /**
   * {@code everything.tiny_or_null: smallint, null}
   */
  public final NumberColumn<Short> tinyOrNull = smallint("tiny_or_null");

  /**
   * {@code everything.number: integer, not null, default 42}
   */
  public final NumberColumn<Integer> number = integer("number");

  /**
   * {@code everything.number_or_null: integer, null}
   */
  public final NumberColumn<Integer> numberOrNull = integer("number_or_null");

  /**
   * {@code everything.big: bigint, not null, default -1}
   */
  public final NumberColumn<Long> big = bigint("big");

  /**
   * {@code everything.big_or_null: bigint, null}
   */
  public final NumberColumn<Long> bigOrNull = bigint("big_or_null");

  /**
   * {@code everything.boxed: bigint, not null}
   */
  public final NumberColumn<Long> boxed = bigint("boxed");

  /**
   * {@code everything.real: real, not null, default 1.5}
   */
  public final NumberColumn<Float> real = number("real", SqlType.REAL);

  /**
   * {@code everything.real_or_null: real, null}
   */
  public final NumberColumn<Float> realOrNull = number("real_or_null", SqlType.REAL);

  /**
   * {@code everything.wide: double precision, not null, default 1e10}
   */
  public final NumberColumn<Double> wide = number("wide", SqlType.DOUBLE);

  /**
   * {@code everything.wide_or_null: double precision, null}
   */
  public final NumberColumn<Double> wideOrNull = number("wide_or_null", SqlType.DOUBLE);

  /**
   * {@code everything.exact: numeric, not null, default 1.25}
   */
  public final NumberColumn<BigDecimal> exact = number("exact", SqlType.NUMERIC);

  /**
   * {@code everything.price: numeric(10, 2), not null, default 0.50}
   */
  public final NumberColumn<BigDecimal> price = decimal("price", 10, 2);

  /**
   * {@code everything.price_or_null: numeric(12, 0), null}
   */
  public final NumberColumn<BigDecimal> priceOrNull = decimal("price_or_null", 12, 0);

  /**
   * {@code everything.words: text, not null, default it's "$5" }
   */
  public final TextColumn words = text("words");

  /**
   * {@code everything.code: varchar(20), not null}
   */
  public final TextColumn code = varchar("code", 20);

  /**
   * {@code everything.day: date, not null, default 2025-01-31}
   */
  public final TemporalColumn<LocalDate> day = temporal("day", SqlType.DATE);

  /**
   * {@code everything.time: time, not null, default 09:30:00}
   */
  public final TemporalColumn<LocalTime> time = temporal("time", SqlType.TIME);

  /**
   * {@code everything.local: timestamp, not null, default 2025-01-31T09:30:00}
   */
  public final TemporalColumn<LocalDateTime> local = temporal("local", SqlType.TIMESTAMP);

  /**
   * {@code everything.instant: timestamptz, not null, default 2025-01-31T09:30:00Z}
   */
  public final TemporalColumn<Instant> instant = temporal("instant", SqlType.TIMESTAMPTZ);

  /**
   * {@code everything.today: date, not null, default now}
   */
  public final TemporalColumn<LocalDate> today = temporal("today", SqlType.DATE);

  /**
   * {@code everything.instant_or_null: timestamptz, null}
   */
  public final TemporalColumn<Instant> instantOrNull = temporal("instant_or_null", SqlType.TIMESTAMPTZ);

  /**
   * {@code everything.other: uuid, not null, default 00000000-0000-0000-0000-000000000001}
   */
  public final ValueColumn<UUID> other = value("other", SqlType.UUID);

  /**
   * {@code everything.bytes: bytes, not null, default cafe}
   */
  public final ValueColumn<byte[]> bytes = value("bytes", SqlType.BYTES);

  /**
   * {@code everything.bytes_or_null: bytes, null}
   */
  public final ValueColumn<byte[]> bytesOrNull = value("bytes_or_null", SqlType.BYTES);

  /**
   * {@code everything.status: Everything.Status as text, not null, default OPEN}
   */
  public final ValueColumn<Everything.Status> status = value("status", STATUS_TYPE);

  /**
   * {@code everything.status_or_null: Everything.Status as text, null}
   */
  public final ValueColumn<Everything.Status> statusOrNull = value("status_or_null", STATUS_OR_NULL_TYPE);

  /**
   * {@code everything.address: Everything.Address as varchar(80), not null, default a@b.c}
   */
  public final ValueColumn<Everything.Address> address = value("address", ADDRESS_TYPE);

  /**
   * {@code everything.address_or_null: Everything.Address as text, null}
   */
  public final ValueColumn<Everything.Address> addressOrNull = value("address_or_null", ADDRESS_OR_NULL_TYPE);

  /**
   * {@code everything.count: Everything.Count as integer, not null}
   */
  public final ValueColumn<Everything.Count> count = value("count", COUNT_TYPE);

  /**
   * {@code everything.count_or_null: Everything.Count as integer, null}
   */
  public final ValueColumn<Everything.Count> countOrNull = value("count_or_null", COUNT_OR_NULL_TYPE);

  /**
   * {@code everything.money: Everything.Money as numeric, not null}
   */
  public final ValueColumn<Everything.Money> money = value("money", MONEY_TYPE);

  /**
   * {@code everything.mood: Everything.Mood as Everything.Status as text, not null}
   */
  public final ValueColumn<Everything.Mood> mood = value("mood", MOOD_TYPE);

  /**
   * {@code everything.version: bigint, not null}
   */
  public final NumberColumn<Long> version = bigint("version");

  /**
   * {@code everything.in: text, not null}
   */
  public final TextColumn in = text("in");

  /**
   * {@code everything.out: text, not null}
   */
  public final TextColumn out = text("out");

  /**
   * {@code everything.table: text, not null}
   */
  public final TextColumn table = text("table");

  /**
   * {@code everything.provided: text, not null}
   */
  public final TextColumn provided = text("provided");

  /**
   * {@code everything.parameter: text, not null}
   */
  public final TextColumn parameter = text("parameter");

  /**
   * {@code everything.row: text, not null}
   */
  public final TextColumn row = text("row");

  /**
   * {@code everything.from_define: text, not null, default given in define}
   */
  public final TextColumn fromDefine = text("from_define");

  /**
   * {@code everything.Weird Name: text, not null}
   */
  public final TextColumn weird = text("Weird Name");

  private EverythingTable(TableRef ref) {
    super(ref);
  }

  @Override
  public EverythingTable as(String alias) {
    return new EverythingTable(ref().as(new Name(alias)));
  }

  @Override
  protected EverythingTable at(TableRef ref) {
    return new EverythingTable(ref);
  }

  @Override
  protected Everything read(RowInput in, int at) {
    return new Everything(
        in.get(at, SqlType.UUID),
        in.getBoolean(at + 1),
        in.orNull(at + 2, SqlType.BOOLEAN),
        in.getShort(at + 3),
        in.orNull(at + 4, SqlType.SMALLINT),
        in.getInt(at + 5),
        in.orNull(at + 6, SqlType.INTEGER),
        in.getLong(at + 7),
        in.orNull(at + 8, SqlType.BIGINT),
        in.getLong(at + 9),
        in.getFloat(at + 10),
        in.orNull(at + 11, SqlType.REAL),
        in.getDouble(at + 12),
        in.orNull(at + 13, SqlType.DOUBLE),
        in.get(at + 14, SqlType.NUMERIC),
        in.get(at + 15, PRICE_TYPE),
        in.orNull(at + 16, PRICE_OR_NULL_TYPE),
        in.getString(at + 17),
        in.getString(at + 18),
        in.get(at + 19, SqlType.DATE),
        in.get(at + 20, SqlType.TIME),
        in.get(at + 21, SqlType.TIMESTAMP),
        in.get(at + 22, SqlType.TIMESTAMPTZ),
        in.get(at + 23, SqlType.DATE),
        in.orNull(at + 24, SqlType.TIMESTAMPTZ),
        in.get(at + 25, SqlType.UUID),
        in.get(at + 26, SqlType.BYTES),
        in.orNull(at + 27, SqlType.BYTES),
        in.get(at + 28, STATUS_TYPE),
        in.orNull(at + 29, STATUS_OR_NULL_TYPE),
        new Everything.Address(in.getString(at + 30)),
        in.orNull(at + 31, ADDRESS_OR_NULL_TYPE),
        new Everything.Count(in.getInt(at + 32)),
        in.orNull(at + 33, COUNT_OR_NULL_TYPE),
        in.get(at + 34, MONEY_TYPE),
        in.get(at + 35, MOOD_TYPE),
        in.getLong(at + 36),
        in.getString(at + 37),
        in.getString(at + 38),
        in.getString(at + 39),
        in.getString(at + 40),
        in.getString(at + 41),
        in.getString(at + 42),
        in.getString(at + 43),
        in.getString(at + 44));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table_ = new TableDefinition(this);
    table_.column(flag).defaultsTo(true);
    table_.column(flagOrNull).nullable();
    table_.column(tiny).defaultsTo((short) 7);
    table_.column(tinyOrNull).nullable();
    table_.column(number).defaultsTo(42);
    table_.column(numberOrNull).nullable();
    table_.column(big).defaultsTo(-1L);
    table_.column(bigOrNull).nullable();
    table_.column(real).defaultsTo(1.5f);
    table_.column(realOrNull).nullable();
    table_.column(wide).defaultsTo(1.0E10d);
    table_.column(wideOrNull).nullable();
    table_.column(exact).defaultsTo(new BigDecimal("1.25"));
    table_.column(price).defaultsTo(new BigDecimal("0.50"));
    table_.column(priceOrNull).nullable();
    table_.column(words).defaultsTo("it's \"$5\"\n");
    table_.column(day).defaultsTo(LocalDate.parse("2025-01-31"));
    table_.column(time).defaultsTo(LocalTime.parse("09:30:00"));
    table_.column(local).defaultsTo(LocalDateTime.parse("2025-01-31T09:30:00"));
    table_.column(instant).defaultsTo(Instant.parse("2025-01-31T09:30:00Z"));
    table_.column(today).defaultsToNow();
    table_.column(instantOrNull).nullable();
    table_.column(other).defaultsTo(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    table_.column(bytes).defaultsTo(HexFormat.of().parseHex("cafe"));
    table_.column(bytesOrNull).nullable();
    table_.column(status).defaultsTo(Everything.Status.OPEN);
    table_.column(statusOrNull).nullable();
    table_.column(address).defaultsTo(new Everything.Address("a@b.c"));
    table_.column(addressOrNull).nullable();
    table_.column(countOrNull).nullable();
    table_.primaryKey(id);
    table_.check("code_min_length", code.length().ge(3));
    table_.check("everything_status_enum", status.in(List.of(Everything.Status.values())));
    table_.check("everything_status_or_null_enum", statusOrNull.in(List.of(Everything.Status.values())));
    Everything.define(table_, this);
    return table_.build();
  }
}
