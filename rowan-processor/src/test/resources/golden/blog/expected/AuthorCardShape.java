// Written by Rowan from the record blog.AuthorCard; changes are lost.
package blog;

import dev.rowan.mapping.ShapeSpec;
import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeLayout;
import dev.rowan.sql.ShapeOf;
import dev.rowan.sql.TableOf;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.NullMarked;

/**
 * Selects {@link AuthorCard}s from {@code users}.
 */
@NullMarked
final class AuthorCardShape extends ShapeOf<AuthorCard> {
  /**
   * The shape.
   */
  public static final AuthorCardShape AUTHOR_CARD = new AuthorCardShape();

  private AuthorCardShape() {
  }

  @Override
  protected UserTable root() {
    return UserTable.USERS;
  }

  @Override
  protected void describe(ShapeLayout layout, TableOf<?> root) {
    UserTable users = (UserTable) root;
    layout.column(users.id);
    layout.computed("written", SqlType.BIGINT);
    layout.column(users.firstName);
    layout.list("posts", users.posts(), () -> PostLineShape.POST_LINE);
    AuthorCard.define(new ShapeSpec(layout), users);
  }

  @Override
  protected AuthorCard read(ShapeInput in) {
    return new AuthorCard(
        in.getLong(1),
        in.getLong(2),
        in.getString(3),
        in.list(0, PostLineShape.POST_LINE));
  }
}
