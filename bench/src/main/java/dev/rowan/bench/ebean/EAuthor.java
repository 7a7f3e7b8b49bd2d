package dev.rowan.bench.ebean;

import jakarta.persistence.*;
import java.time.LocalDateTime;
import java.util.*;

@Entity
@Table(name = "author")
public class EAuthor {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String name;
  String email;
  LocalDateTime createdAt;

  @OneToMany(mappedBy = "author")
  @OrderBy("id")
  List<EBook> books;

  public Long getId() {
    return id;
  }

  public void setName(String v) {
    name = v;
  }

  public String getName() {
    return name;
  }

  public void setEmail(String v) {
    email = v;
  }

  public String getEmail() {
    return email;
  }

  public void setCreatedAt(LocalDateTime v) {
    createdAt = v;
  }

  public LocalDateTime getCreatedAt() {
    return createdAt;
  }

  public List<EBook> getBooks() {
    return books;
  }
}
