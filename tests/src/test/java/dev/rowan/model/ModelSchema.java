package dev.rowan.model;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.model.ProfileTable.PROFILES;
import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.sql.Sql.insertInto;

import dev.rowan.engine.Executor;
import dev.rowan.sql.Schema;
import dev.rowan.testkit.TestSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of this package. Rows are there of three: one profile, of ada, all null but its key;
/// the [Cell]s; and the [Sample]s.
public final class ModelSchema implements TestSchema {
  private static final @Nullable Integer[] NUMBERS = {null, 0, 1, -7, 2, 40};
  private static final @Nullable String[] TEXTS = {null, "", "ab", "50%", "Ab"};
  private static final @Nullable LocalDate[] DATES = {
    null, LocalDate.of(2024, 1, 31), LocalDate.of(2020, 12, 31), LocalDate.of(2023, 7, 1)
  };
  private static final @Nullable Boolean[] TRUTHS = {null, true, false};

  @Override
  public Schema schema() {
    return Schema.of(
        Cell.class,
        Profile.class,
        Org.class,
        Account.class,
        Message.class,
        Price.class,
        Moment.class,
        Odd.class,
        Counter.class,
        Note.class,
        Document.class,
        Sample.class);
  }

  @Override
  public void fill(Executor database) {
    database.execute(insertInto(PROFILES).values(ProfileInsert.of(1)));
    database.execute(insertInto(CELLS).values(cells()));
    database.execute(insertInto(SAMPLES).values(Samples.all()));
  }

  /// Every value of a column meets every kind of value of its neighbours.
  private static List<CellInsert> cells() {
    List<CellInsert> cells = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      cells.add(
          CellInsert.of(i + 1)
              .withA(NUMBERS[i % 6])
              .withB(NUMBERS[(i + i / 6 + 1) % 6])
              .withS(TEXTS[i % 5])
              .withT(TEXTS[(i + i / 5) % 5])
              .withP(TRUTHS[i % 3])
              .withQ(TRUTHS[(i + i / 3) % 3])
              .withD(DATES[(i + 2) % 4]));
    }
    return cells;
  }
}
