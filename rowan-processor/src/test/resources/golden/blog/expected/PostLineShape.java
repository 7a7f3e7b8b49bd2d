// Written by Rowan from the record blog.PostLine; changes are lost.
package blog;

import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeLayout;
import dev.rowan.sql.ShapeOf;
import dev.rowan.sql.TableOf;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.NullMarked;

/**
 * Selects {@link PostLine}s from {@code posts}.
 */
@NullMarked
final class PostLineShape extends ShapeOf<PostLine> {
  /**
   * The shape.
   */
  public static final PostLineShape POST_LINE = new PostLineShape();

  private PostLineShape() {
  }

  @Override
  protected PostTable root() {
    return PostTable.POSTS;
  }

  @Override
  protected void describe(ShapeLayout layout, TableOf<?> root) {
    PostTable posts = (PostTable) root;
    layout.column(posts.title);
    layout.column(posts.createdAt);
    layout.list("tags", posts.tags());
    layout.one("author", posts.author());
  }

  @Override
  protected PostLine read(ShapeInput in) {
    return new PostLine(
        in.getString(1),
        in.get(2, SqlType.TIMESTAMPTZ),
        in.list(0, TagTable.TAGS),
        in.oneOrNull(0, UserTable.USERS));
  }
}
