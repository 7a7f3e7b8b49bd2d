// Written by Rowan from the record types.Everything; changes are lost.
package types;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row of {@code everything}.
 */
@NullMarked
public interface EverythingFields {
  /**
   * {@code everything.id: uuid, not null, primary key}
   */
  UUID id();

  /**
   * {@code everything.flag: boolean, not null, default true}
   */
  boolean flag();

  /**
   * {@code everything.flag_or_null: boolean, null}
   */
  @Nullable Boolean flagOrNull();

  /**
   * {@code everything.tiny: smallint, not null, default 7}
   */
  short tiny();

  /**
   * {@code everything.tiny_or_null: smallint, null}
   */
  @Nullable Short tinyOrNull();

  /**
   * {@code everything.number: integer, not null, default 42}
   */
  int number();

  /**
   * {@code everything.number_or_null: integer, null}
   */
  @Nullable Integer numberOrNull();

  /**
   * {@code everything.big: bigint, not null, default -1}
   */
  long big();

  /**
   * {@code everything.big_or_null: bigint, null}
   */
  @Nullable Long bigOrNull();

  /**
   * {@code everything.boxed: bigint, not null}
   */
  Long boxed();

  /**
   * {@code everything.real: real, not null, default 1.5}
   */
  float real();

  /**
   * {@code everything.real_or_null: real, null}
   */
  @Nullable Float realOrNull();

  /**
   * {@code everything.wide: double precision, not null, default 1e10}
   */
  double wide();

  /**
   * {@code everything.wide_or_null: double precision, null}
   */
  @Nullable Double wideOrNull();

  /**
   * {@code everything.exact: numeric, not null, default 1.25}
   */
  BigDecimal exact();

  /**
   * {@code everything.price: numeric(10, 2), not null, default 0.50}
   */
  BigDecimal price();

  /**
   * {@code everything.price_or_null: numeric(12, 0), null}
   */
  @Nullable BigDecimal priceOrNull();

  /**
   * {@code everything.words: text, not null, default it's "$5" }
   */
  String words();

  /**
   * {@code everything.code: varchar(20), not null}
   */
  String code();

  /**
   * {@code everything.day: date, not null, default 2025-01-31}
   */
  LocalDate day();

  /**
   * {@code everything.time: time, not null, default 09:30:00}
   */
  LocalTime time();

  /**
   * {@code everything.local: timestamp, not null, default 2025-01-31T09:30:00}
   */
  LocalDateTime local();

  /**
   * {@code everything.instant: timestamptz, not null, default 2025-01-31T09:30:00Z}
   */
  Instant instant();

  /**
   * {@code everything.today: date, not null, default now}
   */
  LocalDate today();

  /**
   * {@code everything.instant_or_null: timestamptz, null}
   */
  @Nullable Instant instantOrNull();

  /**
   * {@code everything.other: uuid, not null, default 00000000-0000-0000-0000-000000000001}
   */
  UUID other();

  /**
   * {@code everything.bytes: bytes, not null, default cafe}
   */
  byte[] bytes();

  /**
   * {@code everything.bytes_or_null: bytes, null}
   */
  byte @Nullable [] bytesOrNull();

  /**
   * {@code everything.status: Everything.Status as text, not null, default OPEN}
   */
  Everything.Status status();

  /**
   * {@code everything.status_or_null: Everything.Status as text, null}
   */
  Everything. @Nullable Status statusOrNull();

  /**
   * {@code everything.address: Everything.Address as varchar(80), not null, default a@b.c}
   */
  Everything.Address address();

  /**
   * {@code everything.address_or_null: Everything.Address as text, null}
   */
  Everything. @Nullable Address addressOrNull();

  /**
   * {@code everything.count: Everything.Count as integer, not null}
   */
  Everything.Count count();

  /**
   * {@code everything.count_or_null: Everything.Count as integer, null}
   */
  Everything. @Nullable Count countOrNull();

  /**
   * {@code everything.money: Everything.Money as numeric, not null}
   */
  Everything.Money money();

  /**
   * {@code everything.mood: Everything.Mood as Everything.Status as text, not null}
   */
  Everything.Mood mood();

  /**
   * {@code everything.version: bigint, not null}
   */
  long version();

  /**
   * {@code everything.in: text, not null}
   */
  String in();

  /**
   * {@code everything.out: text, not null}
   */
  String out();

  /**
   * {@code everything.table: text, not null}
   */
  String table();

  /**
   * {@code everything.provided: text, not null}
   */
  String provided();

  /**
   * {@code everything.parameter: text, not null}
   */
  String parameter();

  /**
   * {@code everything.row: text, not null}
   */
  String row();

  /**
   * {@code everything.from_define: text, not null, default given in define}
   */
  String fromDefine();

  /**
   * {@code everything.Weird Name: text, not null}
   */
  String weird();
}
