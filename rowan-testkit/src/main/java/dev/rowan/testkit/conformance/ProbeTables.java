package dev.rowan.testkit.conformance;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.Action;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import java.math.BigDecimal;
import java.util.List;

/// Tables that probes create themselves, because how they are created is what is probed.
final class ProbeTables {
  private ProbeTables() {}

  /// `probe_amounts (amount numeric(10, 2))`.
  static final class Amounts extends TableOf<BigDecimal> {
    static final Amounts AMOUNTS = new Amounts(named(null, "probe_amounts"));

    final NumberColumn<BigDecimal> amount = decimal("amount", 10, 2);

    private Amounts(TableRef ref) {
      super(ref);
    }

    @Override
    public Amounts as(String alias) {
      return at(ref().as(new Name(alias)));
    }

    @Override
    protected Amounts at(TableRef ref) {
      return new Amounts(ref);
    }

    @Override
    protected BigDecimal read(RowInput in, int at) {
      return in.get(at, amount.type());
    }

    @Override
    protected TableDef describe() {
      return new TableDefinition(this).build();
    }
  }

  /// `probe_labels (label varchar(3))`.
  static final class Labels extends TableOf<String> {
    static final Labels LABELS = new Labels(named(null, "probe_labels"));

    final TextColumn label = varchar("label", 3);

    private Labels(TableRef ref) {
      super(ref);
    }

    @Override
    public Labels as(String alias) {
      return at(ref().as(new Name(alias)));
    }

    @Override
    protected Labels at(TableRef ref) {
      return new Labels(ref);
    }

    @Override
    protected String read(RowInput in, int at) {
      return in.getString(at);
    }

    @Override
    protected TableDef describe() {
      return new TableDefinition(this).build();
    }
  }

  /// `probe_left (id, other)` and `probe_right (id, other)`, each of which refers to the other.
  static final class Circle extends TableOf<Long> {
    static final Circle LEFT = new Circle(named(null, "probe_left"));
    static final Circle RIGHT = new Circle(named(null, "probe_right"));

    final NumberColumn<Long> id = bigint("id");
    final NumberColumn<Long> other = bigint("other");

    private Circle(TableRef ref) {
      super(ref);
    }

    @Override
    public Circle as(String alias) {
      return at(ref().as(new Name(alias)));
    }

    @Override
    protected Circle at(TableRef ref) {
      return new Circle(ref);
    }

    @Override
    protected Long read(RowInput in, int at) {
      return in.getLong(at);
    }

    @Override
    protected TableDef describe() {
      Circle target = equals(LEFT) ? RIGHT : LEFT;
      var table = new TableDefinition(this).primaryKey(id);
      table.column(other).nullable();
      table.foreignKey(
          List.of(other), target, List.of(target.id), Action.NO_ACTION, Action.NO_ACTION);
      return table.build();
    }
  }
}
