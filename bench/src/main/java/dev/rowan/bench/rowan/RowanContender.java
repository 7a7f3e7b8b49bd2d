package dev.rowan.bench.rowan;

import static dev.rowan.bench.rowan.AuthorRowTable.AUTHOR;
import static dev.rowan.bench.rowan.AuthorTreeShape.AUTHOR_TREE;
import static dev.rowan.bench.rowan.BookRowTable.BOOK;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.when;
import static dev.rowan.sql.Sql.whenPresent;

import dev.rowan.bench.Author;
import dev.rowan.bench.BenchDatabase;
import dev.rowan.bench.Book;
import dev.rowan.bench.Filter;
import dev.rowan.bench.Workloads;
import dev.rowan.engine.Engine;
import java.util.List;

/// Rowan as a user writes it: every statement is built where it is run.
public final class RowanContender implements Workloads {
  private static final BookRowTable SECOND = BOOK.as("b2");
  private static final BookRowTable THIRD = BOOK.as("b3");
  private static final AuthorRowTable AGAIN = AUTHOR.as("a2");

  private final Engine engine;

  /// Rowan over the pool that all contenders use.
  public RowanContender(BenchDatabase database) {
    engine = Engine.over(database.pool());
  }

  @Override
  public Object oneByKey(long id) {
    return engine.one(select(BOOK).where(BOOK.id.eq(id)));
  }

  @Override
  public List<?> thousandRows() {
    return engine.list(select(BOOK).where(BOOK.id.le(1000)).orderBy(BOOK.id));
  }

  @Override
  public List<?> parentsWithChildren() {
    return engine.list(select(AUTHOR_TREE).where(AUTHOR.id.le(100)).orderBy(AUTHOR.id));
  }

  @Override
  public long insertOne(Author author) {
    var row = AuthorRowInsert.of(author.name(), author.createdAt()).withEmail(author.email());
    return engine.inTransaction(tx -> tx.one(insertInto(AUTHOR).values(row).returning(AUTHOR.id)));
  }

  @Override
  public String render(Filter f) {
    return select(BOOK.id, BOOK.title, BOOK.price, AUTHOR.name, THIRD.title)
        .from(BOOK)
        .join(AUTHOR, AUTHOR.id.eq(BOOK.authorId))
        .join(SECOND, SECOND.authorId.eq(AUTHOR.id))
        .join(AGAIN, AGAIN.id.eq(SECOND.authorId))
        .join(THIRD, THIRD.authorId.eq(AGAIN.id))
        .where(
            whenPresent(f.title(), BOOK.title::like),
            whenPresent(f.minPrice(), BOOK.price::ge),
            whenPresent(f.maxPrice(), BOOK.price::le),
            whenPresent(f.pages(), pages -> BOOK.pages.gt(pages)),
            whenPresent(f.since(), BOOK.published::ge),
            whenPresent(f.isbn(), BOOK.isbn::ne),
            whenPresent(f.author(), AUTHOR.name::like),
            when(f.email(), AUTHOR.email.isNotNull()),
            whenPresent(f.before(), before -> AUTHOR.createdAt.lt(before)),
            whenPresent(f.ids(), ids -> BOOK.id.in(ids)))
        .orderBy(BOOK.title)
        .offset(40)
        .limit(20)
        .sql(engine.dialect());
  }

  @Override
  public Book book(Object own) {
    var row = (BookRow) own;
    return new Book(
        row.id(),
        row.authorId(),
        row.title(),
        row.price(),
        row.published(),
        row.pages(),
        row.isbn());
  }

  @Override
  public Author author(Object own) {
    var tree = (AuthorTree) own;
    return new Author(
        tree.id(),
        tree.name(),
        tree.email(),
        tree.createdAt(),
        tree.books().stream().map(this::book).toList());
  }
}
