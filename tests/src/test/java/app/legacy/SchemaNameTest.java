package app.legacy;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.schema.ColumnDef;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.Raw;
import dev.rowan.sql.RuntimeTable;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/// Tables of several schemas in one statement.
class SchemaNameTest {
  private static RuntimeTable users(String schema) {
    return RuntimeTable.of(
        new TableDef(
            QualifiedName.of(schema, "users"),
            List.of(
                new ColumnDef(Name.of("id"), SqlType.BIGINT, false, false, null),
                new ColumnDef(Name.of("note"), SqlType.TEXT, false, false, null)),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  @OnDatabases("postgresql")
  @Tag("case:drizzle-24")
  void tablesOfOneNameInTwoSchemasAreToldApart(Transaction db) {
    RuntimeTable kept = users("app kept");
    db.execute(Raw.command("create schema {}", Name.of("app kept")));
    db.execute(Raw.command("create table {} (id bigint, note text)", kept));
    db.execute(insertInto(kept).values(kept.row(Map.of("id", 2L, "note", "admiral"))));

    RuntimeTable old = kept.as("old");
    var id = old.numberColumn("id", Long.class);
    var note = old.textColumn("note");
    var query = select(USERS.username, note).from(USERS).join(old, id.eq(USERS.id));

    assertThat(query)
        .asString()
        .isEqualTo(
            "select users.username, old.note from users join \"app kept\".users as old on old.id ="
                + " users.id");
    assertThat(db.one(query).get(USERS.username)).isEqualTo("grace");
    assertThat(db.one(query).get(note)).isEqualTo("admiral");
  }

  @OnDatabases("sqlite")
  @Tag("case:drizzle-24")
  void anAttachedDatabaseIsASchema(Transaction db) {
    RuntimeTable kept = users("temp");
    db.execute(Raw.command("create table {} (id integer, note text)", kept));
    db.execute(insertInto(kept).values(kept.row(Map.of("id", 2L, "note", "admiral"))));

    RuntimeTable old = kept.as("old");
    var main = RuntimeTable.of(users("main").definition()).as("here");
    var query =
        select(old.textColumn("note"))
            .from(main)
            .join(old, old.numberColumn("id", Long.class).eq(main.numberColumn("id", Long.class)));

    assertThat(query.toString())
        .isEqualTo(
            "select old.note from main.users as here join temp.users as old on old.id = here.id");
    assertThat(db.list(query)).containsExactly("admiral");
  }
}
