package dev.rowan.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The insert and update shapes that are written for a record.
class GeneratedInsertTest {
  private static final Instant NOON = Instant.parse("2025-01-31T12:00:00Z");
  private static final WriterInsert ADA = WriterInsert.of("Ada", "Lovelace", "ada");

  @Test
  void bindsOnlyWhatIsGiven() {
    assertThat(ListedParameters.of(ADA)).containsExactly("text Ada", "text Lovelace", "text ada");
    assertThat(provided(ADA)).containsExactly(1, 2, 3);
  }

  @Test
  void unsetIsNotNull() {
    WriterInsert withNull = ADA.withEmail(null);

    assertThat(provided(withNull)).containsExactly(1, 2, 3, 4);
    assertThat(ListedParameters.of(withNull))
        .containsExactly("text Ada", "text Lovelace", "text ada", "text null");
    assertThat(provided(ADA)).as("the receiver").containsExactly(1, 2, 3);
  }

  @Test
  void bindsInColumnOrderWhateverTheOrderOfGiving() {
    assertThat(ListedParameters.of(ADA.withCreatedAt(NOON).withRank(Writer.Rank.MEMBER).withId(7)))
        .containsExactly(
            "long 7",
            "text Ada",
            "text Lovelace",
            "text ada",
            "Rank as text MEMBER",
            "timestamptz " + NOON);
  }

  @Test
  void copiesEveryValueOfARow() {
    var row = new Writer(1, "Ada", "Lovelace", "ada", null, Writer.Rank.GUEST, NOON);

    assertThat(provided(WriterInsert.from(row))).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(ListedParameters.of(WriterInsert.from(row))).hasSize(7);
  }

  @Test
  void namesConfusableValuesStepByStep() {
    ShelfInsert shelf = ShelfInsert.of().id(1).room("hall").wall("north").number(3).locked(true);

    assertThat(ListedParameters.of(shelf))
        .containsExactly("long 1", "text hall", "text north", "int 3", "boolean true");
  }

  @Test
  void namesColumnsButNoValues() {
    assertThat(ADA.withEmail("secret@example.org"))
        .hasToString("WriterInsert[firstName, lastName, username, email]");
    assertThat(WriterPatch.empty().withEmail(null)).hasToString("WriterPatch[email]");
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without a checker may do
  void refusesNullWhereTheColumnIsNotNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> WriterInsert.of(null, "L", "l"))
        .withMessageContaining("firstName");
    assertThatNullPointerException()
        .isThrownBy(() -> ADA.withRank(null))
        .withMessageContaining("rank");
  }

  @Test
  void aPatchIsAbsentNullOrAValue() {
    WriterPatch patch = WriterPatch.empty();

    assertThat(ListedParameters.of(patch)).isEmpty();
    assertThat(ListedParameters.of(patch.withEmail(null).withLastName("King")))
        .containsExactly("text King", "text null");
  }

  @Test
  void belongsToItsTable() {
    assertThat(ADA.table()).isEqualTo(WriterTable.WRITERS);
    assertThat(WriterPatch.empty().table()).isEqualTo(WriterTable.WRITERS);
  }

  private static int[] provided(dev.rowan.sql.ColumnValues<?> values) {
    return IntStream.range(-1, 9).filter(values::provides).toArray();
  }
}
