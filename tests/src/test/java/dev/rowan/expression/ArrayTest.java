package dev.rowan.expression;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.arrayAgg;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ast.TableRef;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.ArrayColumn;
import dev.rowan.sql.ArrayExpr;
import dev.rowan.sql.Expr;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.Schema;
import dev.rowan.sql.TableOf;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ArrayTest {
  private static final ArrayExpr<Integer> NUMBERS =
      ArrayExpr.of(SqlType.INTEGER, List.of(3, 1, 2, 1));
  private static final ArrayExpr<String> TEXTS = ArrayExpr.of(SqlType.TEXT, List.of("a", "b"));

  private static <T> T value(Transaction db, Expr<T> expression) {
    return db.one(select(expression).from(USERS).where(USERS.id.eq(1)));
  }

  @OnDatabases("postgresql")
  void arraysCompute(Transaction db) {
    assertThat(value(db, NUMBERS.element(2))).isEqualTo(1);
    assertThat(value(db, NUMBERS.element(9).isNull())).isTrue();
    assertThat(value(db, NUMBERS.slice(2, 3))).containsExactly(1, 2);
    assertThat(value(db, NUMBERS.slice(8, 9))).isEmpty();
    assertThat(value(db, NUMBERS.cardinality())).isEqualTo(4);
    assertThat(value(db, NUMBERS.append(7))).containsExactly(3, 1, 2, 1, 7);
    assertThat(value(db, NUMBERS.prepend(7))).containsExactly(7, 3, 1, 2, 1);
    assertThat(value(db, NUMBERS.concat(List.of(7, 8)))).containsExactly(3, 1, 2, 1, 7, 8);
    assertThat(value(db, NUMBERS.concat(NUMBERS.slice(1, 1)))).containsExactly(3, 1, 2, 1, 3);
    assertThat(value(db, NUMBERS.remove(1))).containsExactly(3, 2);
    assertThat(value(db, NUMBERS.replace(1, 9))).containsExactly(3, 9, 2, 9);
    assertThat(value(db, NUMBERS.position(2))).isEqualTo(3);
    assertThat(value(db, NUMBERS.position(9).isNull())).isTrue();
    assertThat(value(db, NUMBERS.join("-"))).isEqualTo("3-1-2-1");
    assertThat(value(db, TEXTS.append("c").join("'"))).isEqualTo("a'b'c");
    assertThat(value(db, TEXTS.prepend("?").element(1))).isEqualTo("?");
  }

  @OnDatabases("postgresql")
  void arraysAreCompared(Transaction db) {
    assertThat(value(db, NUMBERS.contains(2))).isTrue();
    assertThat(value(db, NUMBERS.contains(9))).isFalse();
    assertThat(value(db, NUMBERS.containsAll(List.of(1, 3)))).isTrue();
    assertThat(value(db, NUMBERS.containsAll(List.of()))).isTrue();
    assertThat(value(db, NUMBERS.containedBy(List.of(1, 2, 3, 4)))).isTrue();
    assertThat(value(db, NUMBERS.slice(1, 2).containedBy(NUMBERS))).isTrue();
    assertThat(value(db, NUMBERS.overlaps(List.of(9, 3)))).isTrue();
    assertThat(value(db, NUMBERS.overlaps(NUMBERS.remove(1).remove(2).remove(3)))).isFalse();
    assertThat(value(db, NUMBERS.eq(List.of(3, 1, 2, 1)))).isTrue();
    assertThat(value(db, NUMBERS.contains(2).not())).isFalse();
    assertThat(value(db, literal(2).eqAny(NUMBERS))).isTrue();
    assertThat(value(db, literal(2).gtAll(NUMBERS))).isFalse();
    assertThat(value(db, literal(4).gtAll(NUMBERS))).isTrue();
    assertThat(value(db, literal("b").neAll(TEXTS))).isFalse();
  }

  @OnDatabases("postgresql")
  void arraysAreMadeOfExpressionsQueriesAndRows(Transaction db) {
    assertThat(value(db, ArrayExpr.of(USERS.firstName, USERS.lastName, literal("x"))))
        .containsExactly("Ada", "Lovelace", "x");
    assertThat(
            value(
                db, ArrayExpr.of(select(POSTS.title).where(POSTS.userId.eq(2)).orderBy(POSTS.id))))
        .containsExactly("Compilers", "50% of it");
    var titles = arrayAgg(POSTS.title, POSTS.id.desc()).filter(POSTS.userId.eq(2));
    assertThat(db.one(select(titles).from(POSTS))).containsExactly("50% of it", "Compilers");
    assertThat(db.find(select(arrayAgg(POSTS.id)).where(POSTS.id.eq(0)))).isEmpty();
  }

  @Test
  @Tag("case:sqlalchemy-A36")
  void computingWithArraysTakesPostgresql() {
    assertThat(select(USERS.id).where(ArrayExpr.of(USERS.firstName).contains("Ada")))
        .printsOn(
            POSTGRESQL,
            "select users.id from users where array[users.first_name] @> cast(? as text[])")
        .failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(arrayAgg(USERS.id)).from(USERS)).failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(USERS.id).where(literal(1).eqAny(NUMBERS))).failsOn(SQLITE, "ROWAN-1501");
  }

  /// A table with array columns, written by hand.
  static final class Lists extends TableOf<List<String>> {
    static final Lists LISTS = new Lists(named(null, "lists"));

    final NumberColumn<Integer> id = integer("id");
    final ArrayColumn<String> words = array("words", SqlType.varchar(10));
    final ArrayColumn<Long> numbers = array("numbers", SqlType.BIGINT);

    private Lists(TableRef ref) {
      super(ref);
    }

    @Override
    public Lists as(String alias) {
      return new Lists(ref().as(new Name(alias)));
    }

    @Override
    protected Lists at(TableRef ref) {
      return new Lists(ref);
    }

    @Override
    protected List<String> read(RowInput in, int at) {
      return in.get(at + 1, words.type());
    }

    @Override
    protected TableDef describe() {
      var definition = new TableDefinition(this);
      definition.column(id);
      definition.column(words).nullable();
      definition.column(numbers).nullable();
      definition.primaryKey(id);
      return definition.build();
    }
  }

  @OnDatabases
  void everyDatabaseStoresArrays(TestDatabase database) {
    var lists = Lists.LISTS;
    database.withTables(
        Schema.of(lists),
        engine -> {
          engine.execute(
              insertInto(lists)
                  .set(lists.id, 1)
                  .set(lists.words, List.of("a\"b", "ä,{}", ""))
                  .set(lists.numbers, List.of(Long.MAX_VALUE)));
          assertThat(engine.one(select(lists))).containsExactly("a\"b", "ä,{}", "");
          assertThat(engine.one(select(lists.numbers))).containsExactly(Long.MAX_VALUE);
          if (database.speaks("postgresql")) {
            changed(engine, lists);
          }
        });
  }

  private static void changed(Engine engine, Lists lists) {
    engine.execute(
        update(lists).set(lists.words, lists.words.append("new")).where(lists.words.contains("")));
    assertThat(engine.one(select(lists.words.cardinality()))).isEqualTo(4);
    assertThat(engine.one(select(lists.words.element(4)))).isEqualTo("new");
  }
}
