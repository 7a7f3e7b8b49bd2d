package dev.rowan.bench.hibernate;

import jakarta.persistence.*;
import java.time.LocalDateTime;
import java.util.*;

@Entity
@Table(name = "author")
public class HAuthor {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "author_seq")
  @SequenceGenerator(name = "author_seq", sequenceName = "author_seq", allocationSize = 50)
  Long id;

  String name;
  String email;

  @Column(name = "created_at")
  LocalDateTime createdAt;

  @OneToMany(mappedBy = "author")
  @OrderBy("id")
  List<HBook> books = new ArrayList<>();
}
