package dev.rowan.compilation;

import static dev.rowan.compilation.BookTable.BOOKS;
import static dev.rowan.compilation.ShelvingTable.SHELVINGS;
import static dev.rowan.compilation.WriterTable.WRITERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.schema.Action;
import dev.rowan.schema.CheckDef;
import dev.rowan.schema.ColumnDef;
import dev.rowan.schema.TableDef;
import dev.rowan.type.Name;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The table class that is written for a record.
class GeneratedTableTest {
  private static final Instant NOON = Instant.parse("2025-01-31T12:00:00Z");

  @Test
  void readsARowFromAnyColumnOn() {
    ListedRow row =
        ListedRow.of("before", 1L, "Ada", "Lovelace", "ada", null, Writer.Rank.MEMBER, NOON);

    assertThat(WRITERS.selection().placement().at(2, 0).read(row))
        .isEqualTo(new Writer(1, "Ada", "Lovelace", "ada", null, Writer.Rank.MEMBER, NOON));
  }

  @Test
  void tellsAnAbsentRowByItsKey() {
    ListedRow absent = ListedRow.of(null, null, null, null, null, null, null);

    assertThat(WRITERS.selectionOrAbsent().placement().at(1, 0).read(absent)).isNull();
  }

  @Test
  void behaviourComesFromTheAccessorInterface() {
    assertThat(new Writer(1, "Ada", "Lovelace", "ada", null, Writer.Rank.GUEST, NOON).fullName())
        .isEqualTo("Ada Lovelace");
  }

  @Test
  void statesTheFactsOfTheHeader() {
    TableDef table = WRITERS.definition();

    assertThat(table.primaryKey())
        .hasValueSatisfying(key -> assertThat(key.columns()).containsExactly(Name.of("id")));
    assertThat(table.column(Name.of("id")).identity()).isTrue();
    assertThat(table.columns().stream().filter(ColumnDef::nullable))
        .extracting(ColumnDef::name)
        .containsExactly(Name.of("email"));
    assertThat(table.columns().stream().filter(ColumnDef::optionalOnInsert))
        .extracting(ColumnDef::name)
        .containsExactly(Name.of("id"), Name.of("email"), Name.of("rank"), Name.of("created_at"));
    assertThat(table.uniqueKeys())
        .singleElement()
        .satisfies(key -> assertThat(key.columns()).containsExactly(Name.of("username")));
  }

  @Test
  void statesChecksOfTheHeaderAndOfDefine() {
    assertThat(WRITERS.definition().checks())
        .extracting(CheckDef::name)
        .containsExactly(
            Name.of("username_min_length"),
            Name.of("writers_rank_enum"),
            Name.of("username_not_blank"));
    assertThat(WRITERS.definition().indexes()).hasSize(1);
  }

  @Test
  void statesForeignKeys() {
    assertThat(BOOKS.definition().foreignKeys())
        .singleElement()
        .satisfies(key -> {
          assertThat(key.columns()).containsExactly(Name.of("writer_id"));
          assertThat(key.target()).isEqualTo(WRITERS.tableName());
          assertThat(key.onDelete()).isEqualTo(Action.SET_NULL);
        });
    assertThat(SHELVINGS.definition().foreignKeys()).hasSize(2);
  }

  @Test
  void anAliasKeepsItsClassAndDefinition() {
    WriterTable other = WRITERS.as("w");

    assertThat(other).isNotEqualTo(WRITERS).isEqualTo(WRITERS.as("w"));
    assertThat(other.definition()).isEqualTo(WRITERS.definition());
  }

  @Test
  void aToOneRelationIsATable() {
    assertThat(BOOKS.writer()).isEqualTo(BOOKS.writer()).isNotEqualTo(WRITERS);
    assertThat(BOOKS.writer().lastName.name()).isEqualTo("last_name");
  }

  @Test
  void aCompositeKeyIsAValue() {
    assertThat(ShelvingKey.of(new Shelving(1, 2))).isEqualTo(new ShelvingKey(1, 2));
  }
}
