package dev.rowan.bench.jimmer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.babyfish.jimmer.sql.*;

@Entity
@Table(name = "book")
public interface JBook {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  @ManyToOne
  JAuthor author();

  String title();

  BigDecimal price();

  LocalDate published();

  int pages();

  String isbn();
}
