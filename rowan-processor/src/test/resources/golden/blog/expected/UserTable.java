// Written by Rowan from the record blog.User; changes are lost.
package blog;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
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
 * The table {@code users}, whose rows are {@link User}s.
 */
@NullMarked
public final class UserTable extends TableOf<User> {
  /**
   * The table {@code users} under its own name.
   */
  public static final UserTable USERS = new UserTable(named(null, "users"));

  /**
   * {@code users.id: bigint, not null, primary key, identity}
   */
  public final NumberColumn<Long> id = bigint("id");

  /**
   * {@code users.first_name: text, not null}
   */
  public final TextColumn firstName = text("first_name");

  /**
   * {@code users.last_name: text, not null}
   */
  public final TextColumn lastName = text("last_name");

  /**
   * {@code users.username: varchar(40), not null, unique}
   */
  public final TextColumn username = varchar("username", 40);

  /**
   * {@code users.email: text, null}
   */
  public final TextColumn email = text("email");

  /**
   * {@code users.created_at: timestamptz, not null, default now}
   */
  public final TemporalColumn<Instant> createdAt = temporal("created_at", SqlType.TIMESTAMPTZ);

  private UserTable(TableRef ref) {
    super(ref);
  }

  @Override
  public UserTable as(String alias) {
    return new UserTable(ref().as(new Name(alias)));
  }

  @Override
  protected UserTable at(TableRef ref) {
    return new UserTable(ref);
  }

  /**
   * The Post rows whose {@code user_id} refers to this row.
   */
  public ManyPath<PostTable> posts() {
    return many("posts", () -> PostTable.POSTS, List.of(id), posts -> List.of(posts.userId));
  }

  @Override
  protected User read(RowInput in, int at) {
    return new User(
        in.getLong(at),
        in.getString(at + 1),
        in.getString(at + 2),
        in.getString(at + 3),
        in.orNull(at + 4, SqlType.TEXT),
        in.get(at + 5, SqlType.TIMESTAMPTZ));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.column(id).identity();
    table.column(username).unique();
    table.column(email).nullable();
    table.column(createdAt).defaultsToNow();
    table.primaryKey(id);
    User.define(table, this);
    return table.build();
  }
}
