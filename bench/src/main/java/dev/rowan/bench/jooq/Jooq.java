package dev.rowan.bench.jooq;

import static dev.rowan.bench.jooq.Tables.*;
import static org.jooq.impl.DSL.*;

import dev.rowan.bench.*;
import java.util.ArrayList;
import java.util.List;
import org.jooq.*;
import org.jooq.conf.*;
import org.jooq.impl.*;

/// jOOQ OSS: typed tables, Records.mapping into canonical records, MULTISET for children.
public class Jooq implements Workloads {
  final DSLContext ctx;

  public Jooq(BenchDatabase db) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    var cfg = new DefaultConfiguration();
    cfg.set(new DataSourceConnectionProvider(db.pool()));
    cfg.set(db.postgresql() ? SQLDialect.POSTGRES : SQLDialect.H2);
    cfg.set(
        new Settings().withExecuteLogging(false).withRenderQuotedNames(RenderQuotedNames.NEVER));
    ctx = DSL.using(cfg);
  }

  SelectWhereStep<
          Record7<Long, Long, String, java.math.BigDecimal, java.time.LocalDate, Integer, String>>
      books() {
    return ctx.select(
            BOOK.ID, BOOK.AUTHOR_ID, BOOK.TITLE, BOOK.PRICE, BOOK.PUBLISHED, BOOK.PAGES, BOOK.ISBN)
        .from(BOOK);
  }

  @Override
  public Object oneByKey(long id) {
    return books().where(BOOK.ID.eq(id)).fetchOne(Records.mapping(Book::new));
  }

  @Override
  public List<?> thousandRows() {
    return books().where(BOOK.ID.le(1000L)).orderBy(BOOK.ID).fetch(Records.mapping(Book::new));
  }

  @Override
  public List<?> parentsWithChildren() {
    return ctx.select(
            AUTHOR.ID,
            AUTHOR.NAME,
            AUTHOR.EMAIL,
            AUTHOR.CREATED_AT,
            multiset(
                    select(
                            BOOK.ID,
                            BOOK.AUTHOR_ID,
                            BOOK.TITLE,
                            BOOK.PRICE,
                            BOOK.PUBLISHED,
                            BOOK.PAGES,
                            BOOK.ISBN)
                        .from(BOOK)
                        .where(BOOK.AUTHOR_ID.eq(AUTHOR.ID))
                        .orderBy(BOOK.ID))
                .convertFrom(r -> r.map(Records.mapping(Book::new))))
        .from(AUTHOR)
        .where(AUTHOR.ID.le(100L))
        .orderBy(AUTHOR.ID)
        .fetch(Records.mapping(Author::new));
  }

  @Override
  public long insertOne(Author a) {
    return ctx.transactionResult(t ->
        t.dsl()
            .insertInto(AUTHOR, AUTHOR.NAME, AUTHOR.EMAIL, AUTHOR.CREATED_AT)
            .values(a.name(), a.email(), a.createdAt())
            .returningResult(AUTHOR.ID)
            .fetchOne()
            .value1());
  }

  @Override
  public String render(Filter f) {
    BookTable b = BOOK.as(name("b")), b2 = BOOK.as(name("b2")), b3 = BOOK.as(name("b3"));
    AuthorTable a = AUTHOR.as(name("a")), a2 = AUTHOR.as(name("a2"));
    var where = new ArrayList<Condition>();
    if (f.title() != null) where.add(b.TITLE.like(f.title()));
    if (f.minPrice() != null) where.add(b.PRICE.ge(f.minPrice()));
    if (f.maxPrice() != null) where.add(b.PRICE.le(f.maxPrice()));
    if (f.pages() != null) where.add(b.PAGES.gt(f.pages()));
    if (f.since() != null) where.add(b.PUBLISHED.ge(f.since()));
    if (f.isbn() != null) where.add(b.ISBN.ne(f.isbn()));
    if (f.author() != null) where.add(a.NAME.like(f.author()));
    if (f.email()) where.add(a.EMAIL.isNotNull());
    if (f.before() != null) where.add(a.CREATED_AT.lt(f.before()));
    if (f.ids() != null) where.add(b.ID.in(f.ids()));
    return ctx.select(b.ID, b.TITLE, b.PRICE, a.NAME, b3.TITLE)
        .from(b)
        .join(a)
        .on(a.ID.eq(b.AUTHOR_ID))
        .join(b2)
        .on(b2.AUTHOR_ID.eq(a.ID))
        .join(a2)
        .on(a2.ID.eq(b2.AUTHOR_ID))
        .join(b3)
        .on(b3.AUTHOR_ID.eq(a2.ID))
        .where(where)
        .orderBy(b.TITLE)
        .offset(40)
        .limit(20)
        .getSQL();
  }
}
