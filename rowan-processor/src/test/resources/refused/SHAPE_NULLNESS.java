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
    @Nullable Long id, // ROWAN-2093
    String email, // ROWAN-2093
    @Nullable List<Post> posts) {} // ROWAN-2093

@Shape(Post.class) record Line(
    User author, // ROWAN-2093
    @Nullable User editor) {} // ROWAN-2093
