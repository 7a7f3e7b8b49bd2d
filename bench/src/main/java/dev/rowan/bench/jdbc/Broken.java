package dev.rowan.bench.jdbc;

import dev.rowan.bench.Author;
import dev.rowan.bench.BenchDatabase;
import dev.rowan.bench.Book;
import dev.rowan.bench.Filter;
import java.sql.SQLException;

/// Wrong on purpose in every workload that touches the database: the check must refuse them all.
public class Broken extends HandWritten {
  /// Wrong answers from `database`.
  public Broken(BenchDatabase database) {
    super(database);
  }

  @Override
  public Book book(Object own) {
    Book b = (Book) own;
    return b.id() == 40
        ? new Book(
            b.id(), b.authorId(), b.title(), b.price(), b.published(), b.pages() + 1, b.isbn())
        : b;
  }

  @Override
  public Author author(Object own) {
    Author a = (Author) own;
    return a.id() == 100
        ? new Author(a.id(), a.name(), a.email(), a.createdAt(), a.books().subList(0, 9))
        : a;
  }

  @Override
  public long insertOne(Author a) throws SQLException {
    return super.insertOne(new Author(0, a.name(), "other", a.createdAt(), a.books()));
  }

  @Override
  public String render(Filter filter) {
    throw new UnsupportedOperationException();
  }
}
