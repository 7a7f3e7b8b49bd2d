package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id, String name, @Nullable String email) {
  interface Relations {
    @On("userId") Many<Post> posts();
  }
}

@Table record Post(
    @Id long id, String title, @References(User.class) @Nullable Long userId, @References(User.class) long editorId) {
  interface Relations {
    @On("userId") One<User> author();

    @On("editorId") One<User> editor();
  }
}

@Shape(User.class) record Card(
    long id,
    List<Line> posts) {} // ROWAN-2096

@Shape(Post.class) record Line(
    String title,
    @Nullable Card author) {} // ROWAN-2096

@Shape(User.class) record Around(
    long id,
    List<Line> posts) {}

@Table record Node(@Id long id, @References(Node.class) @Nullable Long parentId) {
  interface Relations {
    One<Node> parent();
  }
}

@Shape(Node.class) record Branch(
    long id,
    @Nullable Branch parent) {} // ROWAN-2096
