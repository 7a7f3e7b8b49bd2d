package dev.rowan.bench.ebean;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@Table(name = "book")
public class EBook {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne EAuthor author;
  String title;
  BigDecimal price;
  LocalDate published;
  int pages;
  String isbn;

  public Long getId() {
    return id;
  }

  public EAuthor getAuthor() {
    return author;
  }

  public void setAuthor(EAuthor v) {
    author = v;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String v) {
    title = v;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal v) {
    price = v;
  }

  public LocalDate getPublished() {
    return published;
  }

  public void setPublished(LocalDate v) {
    published = v;
  }

  public int getPages() {
    return pages;
  }

  public void setPages(int v) {
    pages = v;
  }

  public String getIsbn() {
    return isbn;
  }

  public void setIsbn(String v) {
    isbn = v;
  }
}
