package dev.rowan.bench.hibernate;

import dev.rowan.bench.*;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.*;
import java.util.*;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/// Hibernate ORM with an EntityManager per operation: managed entities, join fetch, pooled
/// sequences, JDBC batching, dirty checking.
public class Hibernate implements Workloads {
  final SessionFactory sf;

  public Hibernate(BenchDatabase db) {
    var cfg = new Configuration().addAnnotatedClass(HBook.class).addAnnotatedClass(HAuthor.class);
    cfg.getProperties().put("hibernate.connection.datasource", db.pool());
    cfg.setProperty("hibernate.jdbc.batch_size", "1000")
        .setProperty("hibernate.order_inserts", "true")
        .setProperty("hibernate.order_updates", "true");
    cfg.setProperty("hibernate.query.in_clause_parameter_padding", "true");
    sf = cfg.buildSessionFactory();
  }

  @Override
  public Object oneByKey(long id) {
    try (EntityManager em = sf.createEntityManager()) {
      return em.find(HBook.class, id);
    }
  }

  @Override
  public List<?> thousandRows() {
    try (EntityManager em = sf.createEntityManager()) {
      return em.createQuery("from HBook b where b.id <= :id order by b.id", HBook.class)
          .setParameter("id", 1000L)
          .getResultList();
    }
  }

  @Override
  public List<?> parentsWithChildren() {
    try (EntityManager em = sf.createEntityManager()) {
      return em.createQuery(
              "from HAuthor a left join fetch a.books where a.id <= :id order by a.id",
              HAuthor.class)
          .setParameter("id", 100L)
          .getResultList();
    }
  }

  static HAuthor entity(Author a) {
    var h = new HAuthor();
    h.name = a.name();
    h.email = a.email();
    h.createdAt = a.createdAt();
    return h;
  }

  static HBook entity(Book b, HAuthor author) {
    var h = new HBook();
    h.author = author;
    h.title = b.title();
    h.price = b.price();
    h.published = b.published();
    h.pages = b.pages();
    h.isbn = b.isbn();
    return h;
  }

  @Override
  public long insertOne(Author a) {
    return sf.fromTransaction(s -> {
      var h = entity(a);
      s.persist(h);
      return h.id;
    });
  }

  @Override
  public Book book(Object o) {
    var b = (HBook) o;
    Object id =
        b.author instanceof org.hibernate.proxy.HibernateProxy p
            ? p.getHibernateLazyInitializer().getIdentifier()
            : b.author.id;
    return new Book(b.id, (Long) id, b.title, b.price, b.published, b.pages, b.isbn);
  }

  @Override
  public Author author(Object o) {
    var a = (HAuthor) o;
    return new Author(
        a.id, a.name, a.email, a.createdAt, a.books.stream().map(this::book).toList());
  }

  @Override
  public void close() {
    sf.close();
  }

  @Override
  public String render(Filter f) {
    return CriteriaRender.render(sf, f);
  }
}
