// Written by Rowan from the record blog.Post; changes are lost.
package blog;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.Action;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.ManyPath;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code posts}, whose rows are {@link Post}s.
 */
@NullMarked
public final class PostTable extends TableOf<Post> {
  /**
   * The table {@code posts} under its own name.
   */
  public static final PostTable POSTS = new PostTable(named(null, "posts"));

  /**
   * {@code posts.id: bigint, not null, primary key, identity}
   */
  public final NumberColumn<Long> id = bigint("id");

  /**
   * {@code posts.title: varchar(200), not null}
   */
  public final TextColumn title = varchar("title", 200);

  /**
   * {@code posts.text: text, null}
   */
  public final TextColumn text = text("text");

  /**
   * {@code posts.user_id: bigint, null}
   */
  public final NumberColumn<Long> userId = bigint("user_id");

  /**
   * {@code posts.created_at: timestamptz, not null, default now}
   */
  public final TemporalColumn<Instant> createdAt = temporal("created_at", SqlType.TIMESTAMPTZ);

  private PostTable(TableRef ref) {
    super(ref);
  }

  @Override
  public PostTable as(String alias) {
    return new PostTable(ref().as(new Name(alias)));
  }

  @Override
  protected PostTable at(TableRef ref) {
    return new PostTable(ref);
  }

  /**
   * The User row whose {@code id} is this row's {@code user_id}, if there is one.
   */
  public UserTable author() {
    return one("author", UserTable.USERS, true, List.of(userId), users -> List.of(users.id));
  }

  /**
   * The Tag rows that {@code post_tags} ties to this row.
   */
  public ManyPath<TagTable> tags() {
    return manyThrough("tags", () -> TagTable.TAGS, () -> PostTagTable.POST_TAGS, List.of(id), link -> List.of(link.postId), link -> List.of(link.tagId), tags -> List.of(tags.id));
  }

  @Override
  protected Post read(RowInput in, int at) {
    return new Post(
        in.getLong(at),
        in.getString(at + 1),
        in.orNull(at + 2, SqlType.TEXT),
        in.orNull(at + 3, SqlType.BIGINT),
        in.get(at + 4, SqlType.TIMESTAMPTZ));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.column(id).identity();
    table.column(text).nullable();
    table.column(userId).nullable();
    table.column(createdAt).defaultsToNow();
    table.primaryKey(id);
    table.foreignKey(List.of(userId), UserTable.USERS, List.of(UserTable.USERS.id), Action.NO_ACTION, Action.NO_ACTION);
    return table.build();
  }
}
