package dev.rowan.tests.northwind;

import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.tests.northwind.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.northwind.EmployeeTable.EMPLOYEES;
import static dev.rowan.tests.northwind.Northwind.NORTHWIND;
import static dev.rowan.tests.northwind.OrderDetailTable.LINES;
import static dev.rowan.tests.northwind.OrderTable.ORDERS;
import static dev.rowan.tests.northwind.ProductTable.PRODUCTS;

import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.Series;
import dev.rowan.tests.data.LoadedDatabase;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Questions about orders, products and employees.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class NorthwindTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(NORTHWIND);
  }

  /// What a line brings: the price of its quantity less the discount.
  private static final NumberExpr<Double> AMOUNT =
      LINES
          .unitPrice
          .times(LINES.quantity.as(SqlType.DOUBLE))
          .times(LINES.discount.negated().plus(1));

  @Test
  void salesOfCategoriesPivotedByYear() {
    var category = LINES.product().category().name;
    var year = LINES.order().ordered.year();
    var sales = sum(AMOUNT);

    database.assertSameRows(
        select(
                category,
                sales.filter(year.eq(1996)).as("y1996"),
                sales.filter(year.eq(1997)).as("y1997"),
                sales.filter(year.eq(1998)).as("y1998"),
                count().as("lines"))
            .from(LINES)
            .groupBy(category)
            .orderBy(category),
        """
        select c.CategoryName,
               sum(d.UnitPrice * d.Quantity * (1 - d.Discount)) filter (where strftime('%Y', o.OrderDate) = '1996') as y1996,
               sum(d.UnitPrice * d.Quantity * (1 - d.Discount)) filter (where strftime('%Y', o.OrderDate) = '1997') as y1997,
               sum(d.UnitPrice * d.Quantity * (1 - d.Discount)) filter (where strftime('%Y', o.OrderDate) = '1998') as y1998,
               count(*) as lines
        from [Order Details] d
        join Orders o on o.OrderID = d.OrderID
        join Products p on p.ProductID = d.ProductID
        join Categories c on c.CategoryID = p.CategoryID
        group by c.CategoryName
        order by c.CategoryName
        """);
  }

  @Test
  void lateDeliveriesOfShippers() {
    var late = count().filter(ORDERS.shipped.gt(ORDERS.required));

    database.assertSameRows(
        select(
                ORDERS.shipper().company,
                count().as("orders"),
                late.as("late"),
                late.times(1000).dividedBy(count()).as("permille"),
                avg(ORDERS.freight).as("freight"))
            .from(ORDERS)
            .where(ORDERS.shipped.isNotNull())
            .groupBy(ORDERS.shipper().company)
            .orderBy(late.desc()),
        """
        select s.CompanyName, count(*) as orders, sum(o.ShippedDate > o.RequiredDate) as late,
               sum(o.ShippedDate > o.RequiredDate) * 1000 / count(*) as permille, avg(o.Freight) as freight
        from Orders o join Shippers s on s.ShipperID = o.ShipVia
        where o.ShippedDate is not null
        group by s.CompanyName
        order by late desc
        """);
  }

  @Test
  void productsToReorder() {
    database.assertSameRows(
        select(PRODUCTS.name, PRODUCTS.unitsInStock, PRODUCTS.unitsOnOrder, PRODUCTS.reorderLevel)
            .where(
                PRODUCTS.discontinued.eq("0"),
                PRODUCTS.unitsInStock.plus(PRODUCTS.unitsOnOrder).le(PRODUCTS.reorderLevel))
            .orderBy(PRODUCTS.name),
        """
        select ProductName, UnitsInStock, UnitsOnOrder, ReorderLevel from Products
        where Discontinued = '0' and UnitsInStock + UnitsOnOrder <= ReorderLevel
        order by ProductName
        """);
  }

  @Test
  void whoReportsToWhom() {
    var level = literal(1).as("level");
    var path = EMPLOYEES.lastName.as("path");
    var staff =
        recursive(
            "staff",
            select(EMPLOYEES.id, level, path).from(EMPLOYEES).where(EMPLOYEES.reportsTo.isNull()),
            above ->
                select(
                        EMPLOYEES.id,
                        above.column(level).plus(1),
                        above.column(path).concat(" / ").concat(EMPLOYEES.lastName))
                    .from(above)
                    .join(EMPLOYEES, EMPLOYEES.reportsTo.eq(above.column(EMPLOYEES.id))));

    database.assertSameRows(
        select(staff.column(path), staff.column(level)).from(staff).orderBy(staff.column(path)),
        """
        with recursive staff (id, level, path) as (
          select EmployeeID, 1, LastName from Employees where ReportsTo is null
          union all
          select e.EmployeeID, s.level + 1, s.path || ' / ' || e.LastName
          from staff s join Employees e on e.ReportsTo = s.id)
        select path, level from staff order by path
        """);
  }

  @Test
  void bestProductOfEachCategory() {
    var category = LINES.product().category().name;
    var product = LINES.product().name;
    var sales = sum(AMOUNT).as("sales");
    var place = rank().over(partitionBy(category).orderBy(sum(AMOUNT).desc())).as("place");
    var ranked =
        select(category, product, sales, place).from(LINES).groupBy(category, product).as("ranked");

    database.assertSameRows(
        select(ranked.column(category), ranked.column(product), ranked.column(sales))
            .from(ranked)
            .where(ranked.column(place).eq(1))
            .orderBy(ranked.column(category)),
        """
        select CategoryName, ProductName, sales
        from (select c.CategoryName, p.ProductName, sum(d.UnitPrice * d.Quantity * (1 - d.Discount)) as sales,
                     rank() over (partition by c.CategoryName order by sum(d.UnitPrice * d.Quantity * (1 - d.Discount)) desc) as place
              from [Order Details] d
              join Products p on p.ProductID = d.ProductID
              join Categories c on c.CategoryID = p.CategoryID
              group by c.CategoryName, p.ProductName) as ranked
        where place = 1
        order by CategoryName
        """);
  }

  @Test
  void customersWhoNeverOrderedOrNotIn1998() {
    var recent = CUSTOMERS.orders().any(order -> order.ordered.ge(LocalDate.of(1998, 1, 1)));
    var state = caseWhen(CUSTOMERS.orders().none(), "never").otherwise("lost").as("state");

    database.assertSameRows(
        select(CUSTOMERS.company, state)
            .from(CUSTOMERS)
            .where(recent.not())
            .orderBy(state, CUSTOMERS.company),
        """
        select c.CompanyName, case when max(o.OrderDate) is null then 'never' else 'lost' end as state
        from Customers c left join Orders o on o.CustomerID = c.CustomerID
        group by c.CustomerID, c.CompanyName
        having max(o.OrderDate) is null or max(o.OrderDate) < '1998'
        order by state, c.CompanyName
        """);
  }

  @Test
  void quartersOfEmployeesAgainstTheirOwnBefore() {
    var quarter = ORDERS.ordered.month().plus(2).dividedBy(3).as("quarter");
    var orders = count().as("orders");
    var employee = ORDERS.employee().lastName;
    var counted =
        select(employee, quarter, orders)
            .from(ORDERS)
            .where(
                ORDERS.ordered.ge(LocalDate.of(1997, 1, 1)),
                ORDERS.ordered.lt(LocalDate.of(1998, 1, 1)))
            .groupBy(employee, quarter)
            .as("counted");
    var ofOne = partitionBy(counted.column(employee)).orderBy(counted.column(quarter));
    var now = counted.column(orders);

    database.assertSameRows(
        select(
                counted.column(employee),
                counted.column(quarter),
                now,
                now.minus(lag(now).over(ofOne)).as("change"),
                max(now).over(ofOne.rows(UNBOUNDED_PRECEDING, CURRENT_ROW)).as("record"))
            .from(counted)
            .orderBy(counted.column(employee), counted.column(quarter)),
        """
        select LastName, quarter, orders, orders - lag(orders) over w as "change",
               max(orders) over (w rows between unbounded preceding and current row) as record
        from (select e.LastName, (strftime('%m', o.OrderDate) + 2) / 3 as quarter, count(*) as orders
              from Orders o join Employees e on e.EmployeeID = o.EmployeeID
              where o.OrderDate >= '1997-01-01' and o.OrderDate < '1998-01-01'
              group by 1, 2) as counted
        window w as (partition by LastName order by quarter)
        order by LastName, quarter
        """);
  }

  @Test
  void productsOrderedTogetherWithChai() {
    var chai = LINES.as("chai");
    var with = LINES.as("with_it");
    var orders = countDistinct(with.orderId).as("orders");

    database.assertSameRows(
        select(with.product().name, orders)
            .from(chai)
            .join(with, with.orderId.eq(chai.orderId), with.productId.ne(chai.productId))
            .where(chai.product().name.eq("Chai"))
            .groupBy(with.product().name)
            .orderBy(orders.desc(), with.product().name)
            .limit(8),
        """
        select p2.ProductName, count(distinct d2.OrderID) as orders
        from [Order Details] d1
        join [Order Details] d2 on d2.OrderID = d1.OrderID and d2.ProductID <> d1.ProductID
        join Products p1 on p1.ProductID = d1.ProductID
        join Products p2 on p2.ProductID = d2.ProductID
        where p1.ProductName = 'Chai'
        group by p2.ProductName
        order by orders desc, p2.ProductName
        limit 8
        """);
  }

  @Test
  void weeksOfACustomerWithAndWithoutOrders() {
    var weeks =
        Series.dates(
            "weeks", LocalDate.of(1997, 1, 6), LocalDate.of(1997, 3, 31), Period.ofWeeks(1));
    var week = weeks.value();

    database.assertSameRows(
        select(
                week,
                count(ORDERS.id).as("orders"),
                coalesce(sum(ORDERS.freight), BigDecimal.ZERO).as("freight"))
            .from(weeks)
            .leftJoin(
                ORDERS,
                ORDERS.ordered.ge(week),
                ORDERS.ordered.lt(week.plus(Period.ofWeeks(1))),
                ORDERS.customerId.in(List.of("QUICK", "ERNSH")))
            .groupBy(week)
            .orderBy(week),
        """
        with recursive weeks (week) as (
          select '1997-01-06' union all select date(week, '+7 days') from weeks where week < '1997-03-31')
        select week, count(o.OrderID) as orders, coalesce(sum(o.Freight), 0) as freight
        from weeks w
        left join Orders o on o.OrderDate >= w.week and o.OrderDate < date(w.week, '+7 days') and o.CustomerID in ('QUICK', 'ERNSH')
        group by week
        order by week
        """);
  }
}
