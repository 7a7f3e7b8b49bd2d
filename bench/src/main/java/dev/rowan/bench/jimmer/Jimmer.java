package dev.rowan.bench.jimmer;

import dev.rowan.bench.*;
import java.util.*;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.dialect.*;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.babyfish.jimmer.sql.runtime.EntityManager;
import org.babyfish.jimmer.sql.transaction.TxConnectionManager;

/// Jimmer: immutable interfaces, object fetchers (children by a second query), save commands.
public class Jimmer implements Workloads {
  final JSqlClient sql;
  final TxConnectionManager tx;
  static final JBookTable BOOK = JBookTable.$;
  static final JAuthorTable AUTHOR = JAuthorTable.$;

  public Jimmer(BenchDatabase db) {
    tx = ConnectionManager.simpleConnectionManager(db.pool());
    sql =
        JSqlClient.newBuilder()
            .setConnectionManager(tx)
            .setEntityManager(new EntityManager(JBook.class, JAuthor.class))
            .setDialect(db.postgresql() ? new PostgresDialect() : new H2Dialect())
            .build();
  }

  @Override
  public Object oneByKey(long id) {
    return sql.findById(JBook.class, id);
  }

  @Override
  public List<?> thousandRows() {
    return sql.createQuery(BOOK)
        .where(BOOK.id().le(1000L))
        .orderBy(BOOK.id())
        .select(BOOK)
        .execute();
  }

  @Override
  public List<?> parentsWithChildren() {
    return sql.createQuery(AUTHOR)
        .where(AUTHOR.id().le(100L))
        .orderBy(AUTHOR.id())
        .select(
            AUTHOR.fetch(
                JAuthorFetcher.$
                    .allScalarFields()
                    .books(JBookFetcher.$.allScalarFields().author())))
        .execute();
  }

  @Override
  public long insertOne(Author a) {
    return tx.executeTransaction(c ->
        sql.saveCommand(
                JAuthorDraft.$.produce(
                    d -> d.setName(a.name()).setEmail(a.email()).setCreatedAt(a.createdAt())))
            .setMode(SaveMode.INSERT_ONLY)
            .execute(c)
            .getModifiedEntity()
            .id());
  }

  @Override
  public Book book(Object o) {
    var b = (JBook) o;
    return new Book(
        b.id(), b.author().id(), b.title(), b.price(), b.published(), b.pages(), b.isbn());
  }

  @Override
  public Author author(Object o) {
    var a = (JAuthor) o;
    return new Author(
        a.id(), a.name(), a.email(), a.createdAt(), a.books().stream().map(this::book).toList());
  }
}
