package dev.rowan.tests.chinook;

import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Frame.preceding;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.tests.chinook.Chinook.CHINOOK;
import static dev.rowan.tests.chinook.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.chinook.EmployeeTable.EMPLOYEES;
import static dev.rowan.tests.chinook.InvoiceTable.INVOICES;

import dev.rowan.tests.data.LoadedDatabase;
import dev.rowan.type.SqlType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Questions about invoices and customers.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class ChinookSalesTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(CHINOOK);
  }

  @Test
  void monthlyRevenueWithRunningTotalAndChange() {
    var year = INVOICES.invoiceDate.year().as("year");
    var month = INVOICES.invoiceDate.month().as("month");
    var revenue = sum(INVOICES.total).as("revenue");
    var months = select(year, month, revenue).from(INVOICES).groupBy(year, month).as("months");
    var inTime = partitionBy().orderBy(months.column(year), months.column(month));
    var ofMonth = months.column(revenue);

    database.assertSameRows(
        select(
                months.column(year),
                months.column(month),
                ofMonth,
                sum(ofMonth).over(inTime.rows(UNBOUNDED_PRECEDING, CURRENT_ROW)).as("running"),
                ofMonth.minus(lag(ofMonth).over(inTime)).as("change"))
            .from(months)
            .orderBy(months.column(year), months.column(month)),
        """
        select year, month, revenue,
               sum(revenue) over (order by year, month rows between unbounded preceding and current row) as running,
               revenue - lag(revenue) over (order by year, month) as "change"
        from (select extract(year from invoice_date) as year, extract(month from invoice_date) as month,
                     sum(total) as revenue
              from invoices
              group by 1, 2) as months
        order by year, month
        """);
  }

  @Test
  void movingAverageOverThreeMonths() {
    var year = INVOICES.invoiceDate.year().as("year");
    var month = INVOICES.invoiceDate.month().as("month");
    var revenue = sum(INVOICES.total).as("revenue");
    var months = select(year, month, revenue).from(INVOICES).groupBy(year, month).as("months");
    var threeMonths =
        partitionBy()
            .orderBy(months.column(year), months.column(month))
            .rows(preceding(2), CURRENT_ROW);

    database.assertSameRows(
        select(
                months.column(year),
                months.column(month),
                avg(months.column(revenue)).over(threeMonths).as("smoothed"))
            .from(months)
            .orderBy(months.column(year), months.column(month)),
        """
        select year, month, avg(revenue) over (order by year, month rows between 2 preceding and current row) as smoothed
        from (select extract(year from invoice_date) as year, extract(month from invoice_date) as month,
                     sum(total) as revenue
              from invoices
              group by 1, 2) as months
        order by year, month
        """);
  }

  @Test
  void percentOfTotalByCountry() {
    var revenue = sum(INVOICES.total);
    var percent = revenue.times(100).dividedBy(sum(revenue).over()).as("percent");

    database.assertSameRows(
        select(INVOICES.billingCountry, revenue.as("revenue"), percent)
            .from(INVOICES)
            .groupBy(INVOICES.billingCountry)
            .orderBy(revenue.desc(), INVOICES.billingCountry),
        """
        select billing_country, sum(total) as revenue, sum(total) * 100 / sum(sum(total)) over () as percent
        from invoices
        group by billing_country
        order by revenue desc, billing_country
        """);
  }

  @Test
  void bestCustomersOfEachCountryWithTies() {
    var spent = sum(INVOICES.total).as("spent");
    var place = rank().over(partitionBy(CUSTOMERS.country).orderBy(sum(INVOICES.total).desc()));
    var ranked =
        select(CUSTOMERS.country, CUSTOMERS.lastName, spent, place.as("place"))
            .from(CUSTOMERS)
            .join(CUSTOMERS.invoices(), INVOICES)
            .groupBy(CUSTOMERS.country, CUSTOMERS.id, CUSTOMERS.lastName)
            .as("ranked");

    database.assertSameRows(
        select(
                ranked.column(CUSTOMERS.country),
                ranked.column(CUSTOMERS.lastName),
                ranked.column(spent))
            .from(ranked)
            .where(ranked.column(place).eq(1))
            .orderBy(ranked.column(CUSTOMERS.country), ranked.column(CUSTOMERS.lastName)),
        """
        select country, last_name, spent
        from (select c.country, c.last_name, sum(i.total) as spent,
                     rank() over (partition by c.country order by sum(i.total) desc) as place
              from customers c join invoices i on i.customer_id = c.id
              group by c.country, c.id, c.last_name) as ranked
        where place = 1
        order by country, last_name
        """);
  }

  @Test
  void salesOfEveryManagersWholeTeam() {
    var lead = EMPLOYEES.id.as("lead_id");
    var member = EMPLOYEES.id.as("member_id");
    var team =
        recursive(
            "team",
            select(lead, member).from(EMPLOYEES),
            found ->
                select(found.column(lead), EMPLOYEES.id)
                    .from(found)
                    .join(EMPLOYEES, EMPLOYEES.reportsTo.eq(found.column(member))));
    var sales = sum(INVOICES.total).as("sales");

    database.assertSameRows(
        select(EMPLOYEES.lastName, EMPLOYEES.title, sales, countDistinct(CUSTOMERS.id).as("served"))
            .from(EMPLOYEES)
            .join(team, team.column(lead).eq(EMPLOYEES.id))
            .join(CUSTOMERS, CUSTOMERS.supportRepId.eq(team.column(member)))
            .join(INVOICES, INVOICES.customerId.eq(CUSTOMERS.id))
            .groupBy(EMPLOYEES.id, EMPLOYEES.lastName, EMPLOYEES.title)
            .orderBy(sales.desc(), EMPLOYEES.id),
        """
        with recursive team (lead_id, member_id) as (
          select id, id from employees
          union all
          select team.lead_id, e.id from team join employees e on e.reports_to = team.member_id)
        select e.last_name, e.title, sum(i.total) as sales, count(distinct c.id) as served
        from employees e
        join team on team.lead_id = e.id
        join customers c on c.support_rep_id = team.member_id
        join invoices i on i.customer_id = c.id
        group by e.id, e.last_name, e.title
        order by sales desc, e.id
        """);
  }

  @Test
  void cohortsByYearOfFirstPurchase() {
    var firstYear = min(INVOICES.invoiceDate).year().as("cohort");
    var first =
        cte(
            "first_purchase",
            select(INVOICES.customerId, firstYear).from(INVOICES).groupBy(INVOICES.customerId));
    var cohort = first.column(firstYear);
    var age = INVOICES.invoiceDate.year().minus(cohort);
    var customers = countDistinct(INVOICES.customerId);

    database.assertSameRows(
        select(
                cohort,
                customers.filter(age.eq(0)).as("year_0"),
                customers.filter(age.eq(1)).as("year_1"),
                customers.filter(age.eq(2)).as("year_2"),
                customers.filter(age.eq(3)).as("year_3"))
            .from(first)
            .join(INVOICES, INVOICES.customerId.eq(first.column(INVOICES.customerId)))
            .groupBy(cohort)
            .orderBy(cohort),
        """
        with first_purchase (customer_id, cohort) as (
          select customer_id, extract(year from min(invoice_date)) from invoices group by customer_id)
        select f.cohort,
               count(distinct case when extract(year from i.invoice_date) - f.cohort = 0 then i.customer_id end) as year_0,
               count(distinct case when extract(year from i.invoice_date) - f.cohort = 1 then i.customer_id end) as year_1,
               count(distinct case when extract(year from i.invoice_date) - f.cohort = 2 then i.customer_id end) as year_2,
               count(distinct case when extract(year from i.invoice_date) - f.cohort = 3 then i.customer_id end) as year_3
        from first_purchase f join invoices i on i.customer_id = f.customer_id
        group by f.cohort
        order by f.cohort
        """);
  }

  @Test
  void longestRunsOfMonthsWithAPurchase() {
    var monthNumber =
        INVOICES.invoiceDate.year().times(12).plus(INVOICES.invoiceDate.month()).as("month_no");
    var active = selectDistinct(INVOICES.customerId, monthNumber).from(INVOICES).as("active");
    var number = active.column(monthNumber);
    var customer = active.column(INVOICES.customerId);
    var island =
        number
            .as(SqlType.BIGINT)
            .minus(rowNumber().over(partitionBy(customer).orderBy(number)))
            .as("island");
    var islands = select(customer, number, island).from(active).as("islands");
    var months = count().as("months");

    database.assertSameRows(
        select(islands.column(customer), min(islands.column(number)).as("from_month"), months)
            .from(islands)
            .groupBy(islands.column(customer), islands.column(island))
            .having(months.ge(2))
            .orderBy(months.desc(), islands.column(customer), min(islands.column(number))),
        """
        select customer_id, min(month_no) as from_month, count(*) as months
        from (select customer_id, month_no, month_no - row_number() over (partition by customer_id order by month_no) as island
              from (select distinct customer_id,
                           extract(year from invoice_date) * 12 + extract(month from invoice_date) as month_no
                    from invoices) as active) as islands
        group by customer_id, island
        having count(*) >= 2
        order by months desc, customer_id, min(month_no)
        """);
  }
}
