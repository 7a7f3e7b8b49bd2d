package dev.rowan.shape;

import dev.rowan.mapping.Computed;
import dev.rowan.mapping.Shape;
import dev.rowan.mapping.ShapeSpec;
import dev.rowan.testkit.blog.User;
import dev.rowan.testkit.blog.UserTable;
import java.util.List;

@Shape(User.class)
record AuthorCard(String username, @Computed long number, List<PostLine> posts) {
  static void define(ShapeSpec shape, UserTable users) {
    shape.computed("number", users.posts().count());
    shape.list(users.posts()).orderBy(post -> post.title);
  }
}
