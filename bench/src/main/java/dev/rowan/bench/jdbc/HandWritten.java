package dev.rowan.bench.jdbc;

import dev.rowan.bench.Author;
import dev.rowan.bench.BenchDatabase;
import dev.rowan.bench.Book;
import dev.rowan.bench.Filter;
import dev.rowan.bench.Workloads;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// The reference, 1 in every table: what a careful person writes by hand, with columns read by
/// position and no statement too many.
public class HandWritten implements Workloads {
  private static final String BOOK = "id, author_id, title, price, published, pages, isbn";

  private final boolean arrays;
  private final DataSource pool;

  /// JDBC over the pool that all contenders use.
  public HandWritten(BenchDatabase database) {
    arrays = database.postgresql();
    pool = database.pool();
  }

  private static Book read(ResultSet row) throws SQLException {
    return new Book(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getBigDecimal(4),
        row.getObject(5, LocalDate.class),
        row.getInt(6),
        row.getString(7));
  }

  @Override
  public Object oneByKey(long id) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select " + BOOK + " from book where id = ?")) {
      select.setLong(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? read(row) : null;
      }
    }
  }

  @Override
  public List<?> thousandRows() throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select " + BOOK + " from book where id <= ? order by id")) {
      select.setLong(1, 1000);
      try (ResultSet row = select.executeQuery()) {
        List<Book> books = new ArrayList<>();
        while (row.next()) {
          books.add(read(row));
        }
        return books;
      }
    }
  }

  @Override
  public List<?> parentsWithChildren() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      Map<Long, List<Book>> children = new HashMap<>(256);
      List<Author> authors = authors(connection, children);
      String in = arrays ? "= any (?)" : "in (" + "?,".repeat(authors.size() - 1) + "?)";
      try (PreparedStatement select =
          connection.prepareStatement(
              "select " + BOOK + " from book where author_id " + in + " order by id")) {
        long[] keys = authors.stream().mapToLong(Author::id).toArray();
        if (arrays) {
          select.setObject(1, keys);
        } else {
          for (int i = 0; i < keys.length; i++) {
            select.setLong(i + 1, keys[i]);
          }
        }
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            Book book = read(row);
            children.get(book.authorId()).add(book);
          }
        }
      }
      return authors;
    }
  }

  private static List<Author> authors(Connection connection, Map<Long, List<Book>> children)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, name, email, created_at from author where id <= ? order by id")) {
      select.setLong(1, 100);
      try (ResultSet row = select.executeQuery()) {
        List<Author> authors = new ArrayList<>();
        while (row.next()) {
          List<Book> books = new ArrayList<>();
          var author =
              new Author(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  row.getObject(4, LocalDateTime.class),
                  books);
          authors.add(author);
          children.put(author.id(), books);
        }
        return authors;
      }
    }
  }

  @Override
  public long insertOne(Author author) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into author (name, email, created_at) values (?, ?, ?)",
              new String[] {"id"})) {
        insert.setString(1, author.name());
        insert.setString(2, author.email());
        insert.setObject(3, author.createdAt());
        insert.executeUpdate();
        try (ResultSet keys = insert.getGeneratedKeys()) {
          keys.next();
          long key = keys.getLong(1);
          connection.commit();
          return key;
        }
      }
    }
  }

  @Override
  public String render(Filter filter) {
    List<Object> values = new ArrayList<>();
    var sql =
        new StringBuilder(
            "select b.id, b.title, b.price, a.name, b3.title from book b"
                + " join author a on a.id = b.author_id join book b2 on b2.author_id = a.id"
                + " join author a2 on a2.id = b2.author_id join book b3 on b3.author_id = a2.id"
                + " where 1 = 1");
    add(sql, values, " and b.title like ?", filter.title());
    add(sql, values, " and b.price >= ?", filter.minPrice());
    add(sql, values, " and b.price <= ?", filter.maxPrice());
    add(sql, values, " and b.pages > ?", filter.pages());
    add(sql, values, " and b.published >= ?", filter.since());
    add(sql, values, " and b.isbn <> ?", filter.isbn());
    add(sql, values, " and a.name like ?", filter.author());
    if (filter.email()) {
      sql.append(" and a.email is not null");
    }
    add(sql, values, " and a.created_at < ?", filter.before());
    if (filter.ids() != null) {
      sql.append(" and b.id in (");
      for (Long id : filter.ids()) {
        sql.append(sql.charAt(sql.length() - 1) == '(' ? "?" : ", ?");
        values.add(id);
      }
      sql.append(')');
    }
    sql.append(" order by b.title limit ? offset ?");
    values.add(20);
    values.add(40);
    return sql.toString();
  }

  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    if (value != null) {
      sql.append(condition);
      values.add(value);
    }
  }
}
