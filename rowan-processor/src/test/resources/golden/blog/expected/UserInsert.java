// Written by Rowan from the record blog.User; changes are lost.
package blog;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row to insert into {@code users}. What is not given takes its default. Immutable.
 */
@NullMarked
public final class UserInsert implements InsertShape<User> {
  private final long id;

  private final String firstName;

  private final String lastName;

  private final String username;

  private final @Nullable String email;

  private final @Nullable Instant createdAt;

  private final long provided;

  private UserInsert(long id, String firstName, String lastName, String username,
      @Nullable String email, @Nullable Instant createdAt, long provided) {
    this.id = id;
    this.firstName = firstName;
    this.lastName = lastName;
    this.username = username;
    this.email = email;
    this.createdAt = createdAt;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static UserInsert of(String firstName, String lastName, String username) {
    return new UserInsert(0, Objects.requireNonNull(firstName, "firstName"),
        Objects.requireNonNull(lastName, "lastName"), Objects.requireNonNull(username, "username"),
        null, null, 0xeL);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static UserInsert from(User row) {
    return new UserInsert(row.id(), Objects.requireNonNull(row.firstName(), "firstName"),
        Objects.requireNonNull(row.lastName(), "lastName"),
        Objects.requireNonNull(row.username(), "username"), row.email(),
        Objects.requireNonNull(row.createdAt(), "createdAt"), 0x3fL);
  }

  /**
   * With {@code users.id: bigint, not null, primary key, identity}
   */
  public UserInsert withId(long id) {
    return new UserInsert(id, firstName, lastName, username, email, createdAt, provided | 0x1L);
  }

  /**
   * With {@code users.email: text, null}
   */
  public UserInsert withEmail(@Nullable String email) {
    return new UserInsert(id, firstName, lastName, username, email, createdAt, provided | 0x10L);
  }

  /**
   * With {@code users.created_at: timestamptz, not null, default now}
   */
  public UserInsert withCreatedAt(Instant createdAt) {
    return new UserInsert(id, firstName, lastName, username, email,
        Objects.requireNonNull(createdAt, "createdAt"), provided | 0x20L);
  }

  @Override
  public UserTable table() {
    return UserTable.USERS;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 6 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    if ((provided & 0x1L) != 0) {
      out.setLong(++parameter, id);
    }
    out.setString(++parameter, firstName);
    out.setString(++parameter, lastName);
    out.setString(++parameter, username);
    if ((provided & 0x10L) != 0) {
      if (email == null) {
        out.setNull(++parameter, SqlType.TEXT);
      } else {
        out.setString(++parameter, email);
      }
    }
    if (createdAt != null) {
      out.set(++parameter, SqlType.TIMESTAMPTZ, createdAt);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "UserInsert[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("id");
    }
    set.add("firstName");
    set.add("lastName");
    set.add("username");
    if ((provided & 0x10L) != 0) {
      set.add("email");
    }
    if ((provided & 0x20L) != 0) {
      set.add("createdAt");
    }
    return set.toString();
  }
}
