package dev.rowan.sqlite.jdbc;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.RowOutput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/// `samples(id, value)` for one type of values.
final class SampleTable<T> extends TableOf<SampleTable.Sample<T>> {
  record Sample<T>(long id, @Nullable T value) {}

  private final SqlType<T> type;
  final NumberColumn<Long> id = bigint("id");
  final ValueColumn<T> value;

  private SampleTable(TableRef ref, SqlType<T> type) {
    super(ref);
    this.type = type;
    this.value = value("value", type);
  }

  static <T> SampleTable<T> of(SqlType<T> type) {
    return new SampleTable<>(named(null, "samples"), type);
  }

  @Override
  public SampleTable<T> as(String alias) {
    return at(ref().as(Name.of(alias)));
  }

  @Override
  protected SampleTable<T> at(TableRef ref) {
    return new SampleTable<>(ref, type);
  }

  @Override
  protected Sample<T> read(RowInput in, int at) {
    return new Sample<>(in.getLong(at), in.orNull(at + 1, type));
  }

  @Override
  protected TableDef describe() {
    var definition = new TableDefinition(this);
    definition.primaryKey(id);
    definition.column(id).identity();
    definition.column(value).nullable();
    return definition.build();
  }

  InsertShape<Sample<T>> row(@Nullable T given) {
    return new InsertShape<>() {
      @Override
      public TableOf<Sample<T>> table() {
        return SampleTable.this;
      }

      @Override
      public boolean provides(int column) {
        return column == 1;
      }

      @Override
      public void bind(RowOutput out) {
        if (given == null) {
          out.setNull(1, type);
        } else {
          out.set(1, type, given);
        }
      }
    };
  }
}
