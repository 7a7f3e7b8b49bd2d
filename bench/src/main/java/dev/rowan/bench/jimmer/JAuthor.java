package dev.rowan.bench.jimmer;

import java.time.LocalDateTime;
import java.util.List;
import org.babyfish.jimmer.sql.*;
import org.jetbrains.annotations.Nullable;

@Entity
@Table(name = "author")
public interface JAuthor {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id();

  String name();

  @Nullable
  String email();

  LocalDateTime createdAt();

  @OneToMany(mappedBy = "author", orderedProps = @OrderedProp("id"))
  List<JBook> books();
}
