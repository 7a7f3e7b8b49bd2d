package app.extension;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.UserType;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;

/// A table written by hand, with a column of PostgreSQL's `inet`.
final class HostTable extends TableOf<HostTable.Host> {
  static final SqlType<Address> INET =
      UserType.named("inet", SqlType.TEXT).as(Address.class, Address::new, Address::text);
  static final HostTable HOSTS = new HostTable(named(null, "app_hosts"));

  final TextColumn name = text("name");
  final ValueColumn<Address> address = value("address", INET);

  record Host(String name, Address address) {}

  private HostTable(TableRef ref) {
    super(ref);
  }

  @Override
  public HostTable as(String alias) {
    return at(ref().as(new Name(alias)));
  }

  @Override
  protected HostTable at(TableRef ref) {
    return new HostTable(ref);
  }

  @Override
  protected Host read(RowInput in, int at) {
    return new Host(in.getString(at), in.get(at + 1, INET));
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this).primaryKey(name);
    table.column(address).nullable();
    return table.build();
  }
}
