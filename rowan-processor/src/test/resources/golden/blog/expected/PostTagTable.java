// Written by Rowan from the record blog.PostTag; changes are lost.
package blog;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.Action;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code post_tags}, whose rows are {@link PostTag}s.
 */
@NullMarked
public final class PostTagTable extends TableOf<PostTag> {
  /**
   * The table {@code post_tags} under its own name.
   */
  public static final PostTagTable POST_TAGS = new PostTagTable(named(null, "post_tags"));

  /**
   * {@code post_tags.post_id: bigint, not null, primary key}
   */
  public final NumberColumn<Long> postId = bigint("post_id");

  /**
   * {@code post_tags.tag_id: bigint, not null, primary key}
   */
  public final NumberColumn<Long> tagId = bigint("tag_id");

  private PostTagTable(TableRef ref) {
    super(ref);
  }

  @Override
  public PostTagTable as(String alias) {
    return new PostTagTable(ref().as(new Name(alias)));
  }

  @Override
  protected PostTagTable at(TableRef ref) {
    return new PostTagTable(ref);
  }

  @Override
  protected PostTag read(RowInput in, int at) {
    return new PostTag(
        in.getLong(at),
        in.getLong(at + 1));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.primaryKey(postId, tagId);
    table.foreignKey(List.of(postId), PostTable.POSTS, List.of(PostTable.POSTS.id), Action.CASCADE, Action.NO_ACTION);
    table.foreignKey(List.of(tagId), TagTable.TAGS, List.of(TagTable.TAGS.id), Action.NO_ACTION, Action.NO_ACTION);
    return table.build();
  }
}
