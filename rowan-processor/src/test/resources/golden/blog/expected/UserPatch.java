// Written by Rowan from the record blog.User; changes are lost.
package blog;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code users}. What is not given stays as it is. Immutable.
 */
@NullMarked
public final class UserPatch implements Patch<User> {
  private final @Nullable String firstName;

  private final @Nullable String lastName;

  private final @Nullable String username;

  private final @Nullable String email;

  private final @Nullable Instant createdAt;

  private final long provided;

  private UserPatch(@Nullable String firstName, @Nullable String lastName,
      @Nullable String username, @Nullable String email, @Nullable Instant createdAt,
      long provided) {
    this.firstName = firstName;
    this.lastName = lastName;
    this.username = username;
    this.email = email;
    this.createdAt = createdAt;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static UserPatch empty() {
    return new UserPatch(null, null, null, null, null, 0x0L);
  }

  /**
   * With {@code users.first_name: text, not null}
   */
  public UserPatch withFirstName(String firstName) {
    return new UserPatch(Objects.requireNonNull(firstName, "firstName"), lastName, username, email,
        createdAt, provided | 0x2L);
  }

  /**
   * With {@code users.last_name: text, not null}
   */
  public UserPatch withLastName(String lastName) {
    return new UserPatch(firstName, Objects.requireNonNull(lastName, "lastName"), username, email,
        createdAt, provided | 0x4L);
  }

  /**
   * With {@code users.username: varchar(40), not null, unique}
   */
  public UserPatch withUsername(String username) {
    return new UserPatch(firstName, lastName, Objects.requireNonNull(username, "username"), email,
        createdAt, provided | 0x8L);
  }

  /**
   * With {@code users.email: text, null}
   */
  public UserPatch withEmail(@Nullable String email) {
    return new UserPatch(firstName, lastName, username, email, createdAt, provided | 0x10L);
  }

  /**
   * With {@code users.created_at: timestamptz, not null, default now}
   */
  public UserPatch withCreatedAt(Instant createdAt) {
    return new UserPatch(firstName, lastName, username, email,
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
    if (firstName != null) {
      out.setString(++parameter, firstName);
    }
    if (lastName != null) {
      out.setString(++parameter, lastName);
    }
    if (username != null) {
      out.setString(++parameter, username);
    }
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
    var set = new StringJoiner(", ", "UserPatch[", "]");
    if ((provided & 0x2L) != 0) {
      set.add("firstName");
    }
    if ((provided & 0x4L) != 0) {
      set.add("lastName");
    }
    if ((provided & 0x8L) != 0) {
      set.add("username");
    }
    if ((provided & 0x10L) != 0) {
      set.add("email");
    }
    if ((provided & 0x20L) != 0) {
      set.add("createdAt");
    }
    return set.toString();
  }
}
