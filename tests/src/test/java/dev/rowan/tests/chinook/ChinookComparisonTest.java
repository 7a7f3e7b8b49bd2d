package dev.rowan.tests.chinook;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.tests.chinook.Chinook.CHINOOK;
import static dev.rowan.tests.chinook.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.chinook.EmployeeTable.EMPLOYEES;
import static dev.rowan.tests.chinook.InvoiceLineTable.INVOICE_LINES;
import static dev.rowan.tests.chinook.InvoiceTable.INVOICES;

import dev.rowan.sql.Select;
import dev.rowan.tests.data.LoadedDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// What two groups share, what only one of them has, and lists put together.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class ChinookComparisonTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(CHINOOK);
  }

  private static Select<Integer> buyersIn(int year) {
    return select(INVOICES.customerId).where(INVOICES.invoiceDate.year().eq(year));
  }

  private static Select<String> genresSoldIn(String country) {
    return selectDistinct(INVOICE_LINES.track().genre().name)
        .from(INVOICE_LINES)
        .where(INVOICE_LINES.invoice().billingCountry.eq(country));
  }

  @Test
  void customersWhoBoughtIn2021And2022ButNotIn2025() {
    database.assertSameRows(
        buyersIn(2021)
            .intersect(buyersIn(2022))
            .except(buyersIn(2025))
            .orderBy(INVOICES.customerId),
        """
        select customer_id
        from invoices
        group by customer_id
        having sum(case when extract(year from invoice_date) = 2021 then 1 else 0 end) > 0
           and sum(case when extract(year from invoice_date) = 2022 then 1 else 0 end) > 0
           and sum(case when extract(year from invoice_date) = 2025 then 1 else 0 end) = 0
        order by customer_id
        """);
  }

  @Test
  void genresSoldInOneOfTwoCountriesAlone() {
    var norway = genresSoldIn("Norway");
    var finland = genresSoldIn("Finland");

    database.assertSameRows(
        norway
            .except(finland)
            .union(finland.except(norway))
            .orderBy(INVOICE_LINES.track().genre().name),
        """
        select g.name
        from invoice_lines l
        join invoices i on i.id = l.invoice_id
        join tracks t on t.id = l.track_id
        join genres g on g.id = t.genre_id
        where i.billing_country in ('Norway', 'Finland')
        group by g.name
        having count(distinct i.billing_country) = 1
        order by g.name
        """);
  }

  @Test
  void threeBestAndThreeWeakestGenresInOneList() {
    var genre = INVOICE_LINES.track().genre().name;
    var sold = count().as("sold");
    var genres = select(genre, sold).from(INVOICE_LINES).groupBy(genre);

    database.assertSameRows(
        genres
            .orderBy(sold.desc(), genre)
            .limit(3)
            .unionAll(genres.orderBy(sold, genre).limit(3))
            .orderBy(sold.desc(), genre),
        """
        select name, sold
        from (select name, sold, row_number() over (order by sold desc, name) as best,
                     row_number() over (order by sold, name) as weakest
              from (select g.name, count(*) as sold
                    from invoice_lines l
                    join tracks t on t.id = l.track_id
                    join genres g on g.id = t.genre_id
                    group by g.name) as genres) as ranked
        where best <= 3 or weakest <= 3
        order by sold desc, name
        """);
  }

  @Test
  void salesAndHiringOfEachYearSideBySide() {
    var year = INVOICES.invoiceDate.year().as("year");
    var kind = literal("sales").as("kind");
    var events =
        select(year, kind)
            .from(INVOICES)
            .unionAll(select(EMPLOYEES.hireDate.year(), literal("hiring")).from(EMPLOYEES))
            .as("events");

    database.assertSameRows(
        select(events.column(year), events.column(kind), count().as("events"))
            .from(events)
            .groupBy(events.column(year), events.column(kind))
            .orderBy(events.column(year), events.column(kind)),
        """
        select year, kind, count(*) as events
        from (select extract(year from invoice_date) as year, 'sales' as kind from invoices
              union all
              select extract(year from hire_date), 'hiring' from employees) as events
        group by year, kind
        order by year, kind
        """);
  }

  @Test
  void customersServedBySomebodyElseThanMostOfTheirCountry() {
    var mate = CUSTOMERS.as("mate");
    var same = count().filter(mate.supportRepId.eq(CUSTOMERS.supportRepId));

    database.assertSameRows(
        select(
                CUSTOMERS.country,
                CUSTOMERS.lastName,
                CUSTOMERS.supportRep().lastName,
                same.as("mates"))
            .from(CUSTOMERS)
            .join(mate, mate.country.eq(CUSTOMERS.country), mate.id.ne(CUSTOMERS.id))
            .groupBy(
                CUSTOMERS.id,
                CUSTOMERS.country,
                CUSTOMERS.lastName,
                CUSTOMERS.supportRep().lastName)
            .having(same.times(2).lt(count()))
            .orderBy(CUSTOMERS.country, CUSTOMERS.lastName),
        """
        select c.country, c.last_name, e.last_name, sum(case when m.support_rep_id = c.support_rep_id then 1 else 0 end) as mates
        from customers c
        join employees e on e.id = c.support_rep_id
        join customers m on m.country = c.country and m.id <> c.id
        group by c.id, c.country, c.last_name, e.last_name
        having sum(case when m.support_rep_id = c.support_rep_id then 1 else 0 end) * 2 < count(*)
        order by c.country, c.last_name
        """);
  }
}
