package blog;

import dev.rowan.mapping.Computed;
import dev.rowan.mapping.Shape;
import dev.rowan.mapping.ShapeSpec;
import java.util.List;

@Shape(User.class)
record AuthorCard(long id, @Computed long written, String firstName, List<PostLine> posts) {

  static void define(ShapeSpec shape, UserTable users) {
    shape.list(users.posts()).orderBy(post -> post.createdAt.desc()).limit(3);
    shape.computed("written", users.posts().count());
  }
}
