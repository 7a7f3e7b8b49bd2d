package dev.rowan.bench.jooq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.*;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.jooq.impl.UpdatableRecordImpl;

/// What jOOQ's generator would emit, written by hand.
final class Tables {
  static final BookTable BOOK = new BookTable(DSL.name("book"));
  static final AuthorTable AUTHOR = new AuthorTable(DSL.name("author"));

  static final class BookTable extends TableImpl<BookRecord> {
    final TableField<BookRecord, Long> ID =
        createField(DSL.name("id"), SQLDataType.BIGINT.identity(true));
    final TableField<BookRecord, Long> AUTHOR_ID =
        createField(DSL.name("author_id"), SQLDataType.BIGINT.nullable(false));
    final TableField<BookRecord, String> TITLE =
        createField(DSL.name("title"), SQLDataType.VARCHAR(200).nullable(false));
    final TableField<BookRecord, BigDecimal> PRICE =
        createField(DSL.name("price"), SQLDataType.NUMERIC(10, 2).nullable(false));
    final TableField<BookRecord, LocalDate> PUBLISHED =
        createField(DSL.name("published"), SQLDataType.LOCALDATE.nullable(false));
    final TableField<BookRecord, Integer> PAGES =
        createField(DSL.name("pages"), SQLDataType.INTEGER.nullable(false));
    final TableField<BookRecord, String> ISBN =
        createField(DSL.name("isbn"), SQLDataType.VARCHAR(20).nullable(false));

    BookTable(Name n) {
      super(n);
    }

    @Override
    public Class<? extends BookRecord> getRecordType() {
      return BookRecord.class;
    }

    @Override
    public UniqueKey<BookRecord> getPrimaryKey() {
      return org.jooq.impl.Internal.createUniqueKey(
          this, DSL.name("book_pk"), new TableField[] {ID}, true);
    }

    @Override
    public BookTable as(Name alias) {
      return new BookTable(this, alias);
    }

    private BookTable(BookTable t, Name alias) {
      super(alias, null, t);
    }
  }

  static final class AuthorTable extends TableImpl<AuthorRecord> {
    final TableField<AuthorRecord, Long> ID =
        createField(DSL.name("id"), SQLDataType.BIGINT.identity(true));
    final TableField<AuthorRecord, String> NAME =
        createField(DSL.name("name"), SQLDataType.VARCHAR(100).nullable(false));
    final TableField<AuthorRecord, String> EMAIL =
        createField(DSL.name("email"), SQLDataType.VARCHAR(100));
    final TableField<AuthorRecord, LocalDateTime> CREATED_AT =
        createField(DSL.name("created_at"), SQLDataType.LOCALDATETIME.nullable(false));

    AuthorTable(Name n) {
      super(n);
    }

    @Override
    public Class<? extends AuthorRecord> getRecordType() {
      return AuthorRecord.class;
    }

    @Override
    public Identity<AuthorRecord, Long> getIdentity() {
      return org.jooq.impl.Internal.createIdentity(this, ID);
    }

    @Override
    public UniqueKey<AuthorRecord> getPrimaryKey() {
      return org.jooq.impl.Internal.createUniqueKey(
          this, DSL.name("author_pk"), new TableField[] {ID}, true);
    }

    @Override
    public AuthorTable as(Name alias) {
      return new AuthorTable(this, alias);
    }

    private AuthorTable(AuthorTable t, Name alias) {
      super(alias, null, t);
    }
  }

  static final class BookRecord extends UpdatableRecordImpl<BookRecord> {
    public BookRecord() {
      super(BOOK);
    }
  }

  static final class AuthorRecord extends UpdatableRecordImpl<AuthorRecord> {
    public AuthorRecord() {
      super(AUTHOR);
    }
  }
}
