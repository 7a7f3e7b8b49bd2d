package dev.rowan.tests.tpch;

import static dev.rowan.tests.tpch.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.tpch.LineItemTable.LINES;
import static dev.rowan.tests.tpch.NationTable.NATIONS;
import static dev.rowan.tests.tpch.OrderTable.ORDERS;
import static dev.rowan.tests.tpch.PartSupplyTable.OFFERS;
import static dev.rowan.tests.tpch.PartTable.PARTS;
import static dev.rowan.tests.tpch.RegionTable.REGIONS;
import static dev.rowan.tests.tpch.SupplierTable.SUPPLIERS;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Schema;
import dev.rowan.sql.TableOf;
import dev.rowan.tests.data.DataSet;
import dev.rowan.tests.data.Fields;
import dev.rowan.tests.data.PlainViews;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The tables of TPC-H, created from the records and filled by bulk inserts.
final class Tpch implements DataSet {
  static final Tpch TPCH = new Tpch();
  private static final List<TableOf<?>> TABLES =
      List.of(REGIONS, NATIONS, PARTS, SUPPLIERS, OFFERS, CUSTOMERS, ORDERS, LINES);

  @Override
  public Set<String> dialects() {
    return Set.of("postgresql", "sqlite", "mariadb");
  }

  @Override
  public void load(Engine engine, Connection plain) throws SQLException, IOException {
    engine.createAll(Schema.of(TABLES.toArray(TableOf<?>[]::new)));
    engine.transact(Tpch::insertAll);
    if (engine.dialect().name().equals("sqlite")) {
      PlainViews.create(plain, TABLES);
    }
  }

  private static void insertAll(Executor db) throws IOException {
    load(db, REGIONS, f -> RegionInsert.of(f.integer(0), f.text(1), f.text(2)));
    load(db, NATIONS, f -> NationInsert.of(f.integer(0), f.text(1), f.integer(2), f.text(3)));
    load(db, PARTS, Tpch::part);
    load(db, SUPPLIERS, Tpch::supplier);
    load(db, OFFERS, Tpch::offer);
    load(db, CUSTOMERS, Tpch::customer);
    load(db, ORDERS, Tpch::order);
    load(db, LINES, Tpch::line);
  }

  private static <R> void load(Executor db, TableOf<R> table, Function<Fields, InsertShape<R>> row)
      throws IOException {
    List<Fields> lines = Fields.of("tpch/" + table.tableName() + ".psv.gz");
    db.insertAll(table, lines.stream().map(row).toList());
  }

  private static PartInsert part(Fields f) {
    return PartInsert.from(
        new Part(
            f.integer(0),
            f.text(1),
            f.text(2),
            f.text(3),
            f.text(4),
            f.integer(5),
            f.text(6),
            f.decimal(7),
            f.text(8)));
  }

  private static SupplierInsert supplier(Fields f) {
    return SupplierInsert.from(
        new Supplier(
            f.integer(0), f.text(1), f.text(2), f.integer(3), f.text(4), f.decimal(5), f.text(6)));
  }

  private static PartSupplyInsert offer(Fields f) {
    return PartSupplyInsert.from(
        new PartSupply(f.integer(0), f.integer(1), f.integer(2), f.decimal(3), f.text(4)));
  }

  private static CustomerInsert customer(Fields f) {
    return CustomerInsert.from(
        new Customer(
            f.integer(0),
            f.text(1),
            f.text(2),
            f.integer(3),
            f.text(4),
            f.decimal(5),
            f.text(6),
            f.text(7)));
  }

  private static OrderInsert order(Fields f) {
    return OrderInsert.from(
        new Order(
            f.integer(0),
            f.integer(1),
            f.text(2),
            f.decimal(3),
            f.date(4),
            f.text(5),
            f.text(6),
            f.integer(7),
            f.text(8)));
  }

  private static LineItemInsert line(Fields f) {
    return LineItemInsert.from(
        new LineItem(
            f.integer(0),
            f.integer(1),
            f.integer(2),
            f.integer(3),
            f.decimal(4),
            f.decimal(5),
            f.decimal(6),
            f.decimal(7),
            f.text(8),
            f.text(9),
            f.date(10),
            f.date(11),
            f.date(12),
            f.text(13),
            f.text(14),
            f.text(15)));
  }
}
