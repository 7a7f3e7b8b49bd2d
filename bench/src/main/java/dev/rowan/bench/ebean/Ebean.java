package dev.rowan.bench.ebean;

import dev.rowan.bench.*;
import io.ebean.*;
import io.ebean.config.DatabaseConfig;
import java.util.*;

/// Ebean with enhanced entities: finders, fetchQuery for children, saveAll with JDBC batch, dirty
/// tracking.
public class Ebean implements Workloads {
  final Database e;

  public Ebean(BenchDatabase db) {
    var cfg = new DatabaseConfig();
    cfg.setName("db");
    cfg.setDataSource(db.pool());
    cfg.setClasses(List.of(EAuthor.class, EBook.class));
    cfg.setDdlRun(false);
    cfg.setDefaultServer(false);
    cfg.setRegister(false);
    cfg.setPersistBatchSize(1000);
    e = DatabaseFactory.create(cfg);
  }

  @Override
  public Object oneByKey(long id) {
    return e.find(EBook.class, id);
  }

  @Override
  public List<?> thousandRows() {
    return e.find(EBook.class).where().le("id", 1000).orderBy("id").findList();
  }

  @Override
  public List<?> parentsWithChildren() {
    return e.find(EAuthor.class).fetch("books").where().le("id", 100).orderBy("id").findList();
  }

  @Override
  public long insertOne(Author a) {
    try (Transaction t = e.beginTransaction()) {
      var h = new EAuthor();
      h.setName(a.name());
      h.setEmail(a.email());
      h.setCreatedAt(a.createdAt());
      e.insert(h);
      t.commit();
      return h.getId();
    }
  }

  @Override
  public Book book(Object o) {
    var b = (EBook) o;
    return new Book(
        b.getId(),
        b.getAuthor().getId(),
        b.getTitle(),
        b.getPrice(),
        b.getPublished(),
        b.getPages(),
        b.getIsbn());
  }

  @Override
  public Author author(Object o) {
    var a = (EAuthor) o;
    return new Author(
        a.getId(),
        a.getName(),
        a.getEmail(),
        a.getCreatedAt(),
        a.getBooks().stream().map(this::book).toList());
  }

  @Override
  public void close() {
    e.shutdown(false, false);
  }
}
