package dev.rowan.bench.hibernate;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@Table(name = "book")
public class HBook {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "book_seq")
  @SequenceGenerator(name = "book_seq", sequenceName = "book_seq", allocationSize = 1000)
  Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id")
  HAuthor author;

  String title;

  @Column(precision = 10, scale = 2)
  BigDecimal price;

  LocalDate published;
  int pages;
  String isbn;
}
