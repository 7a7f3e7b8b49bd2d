package dev.rowan.bench;

import java.util.List;

/// What one contender can do. A contender returns its own natural objects, records or entities;
/// `book` and `author` turn them into the canonical records, for [Check] alone.
///
/// The letters are those of the tables in `docs/performance.md`.
public interface Workloads extends AutoCloseable {
  /// (a) One book by its key.
  Object oneByKey(long id) throws Exception;

  /// (b) Books 1 to 1,000, seven columns each, ordered by key.
  List<?> thousandRows() throws Exception;

  /// (c) Authors 1 to 100 ordered by key, each with its 10 books ordered by key.
  List<?> parentsWithChildren() throws Exception;

  /// (d) One author inserted in a transaction of its own; the generated key.
  long insertOne(Author author) throws Exception;

  /// (g) The text of a query of 4 joins and up to 10 predicates, built and rendered, not run.
  ///
  /// @throws UnsupportedOperationException if the contender cannot render without running
  default String render(Filter filter) throws Exception {
    throw new UnsupportedOperationException();
  }

  /// A book of this contender as the canonical record.
  default Book book(Object own) {
    return (Book) own;
  }

  /// An author of this contender, with books, as the canonical record.
  default Author author(Object own) {
    return (Author) own;
  }

  @Override
  default void close() throws Exception {}
}
