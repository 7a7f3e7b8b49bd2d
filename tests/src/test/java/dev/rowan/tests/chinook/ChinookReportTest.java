package dev.rowan.tests.chinook;

import static dev.rowan.sql.Frame.UNBOUNDED_FOLLOWING;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Grouping.grouping;
import static dev.rowan.sql.Grouping.set;
import static dev.rowan.sql.Grouping.sets;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rollup;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.WindowFunctions.firstValue;
import static dev.rowan.sql.WindowFunctions.lastValue;
import static dev.rowan.sql.WindowFunctions.ntile;
import static dev.rowan.tests.chinook.Chinook.CHINOOK;
import static dev.rowan.tests.chinook.CountrySaleTable.COUNTRY_SALES;
import static dev.rowan.tests.chinook.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.chinook.InvoiceLineTable.INVOICE_LINES;
import static dev.rowan.tests.chinook.InvoiceTable.INVOICES;
import static dev.rowan.tests.chinook.TrackTable.TRACKS;

import dev.rowan.sql.Query;
import dev.rowan.sql.Series;
import dev.rowan.tests.data.LoadedDatabase;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports: subtotals, first and last of each, summaries kept in tables.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class ChinookReportTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(CHINOOK);
  }

  @Test
  void revenueByCountryAndYearWithSubtotals() {
    var country = INVOICES.billingCountry;
    var year = INVOICES.invoiceDate.year();
    var level = grouping(country, year).as("level");

    database.assertSameRows(
        select(country, year.as("year"), level, sum(INVOICES.total).as("revenue"))
            .from(INVOICES)
            .where(country.in(List.of("Norway", "Austria")))
            .groupBy(rollup(country, year))
            .orderBy(country.nullsLast(), year.nullsLast()),
        """
        select country, year, level, revenue
        from (select billing_country as country, extract(year from invoice_date) as year, 0 as level, sum(total) as revenue
              from invoices where billing_country in ('Norway', 'Austria')
              group by billing_country, extract(year from invoice_date)
              union all
              select billing_country, null, 1, sum(total)
              from invoices where billing_country in ('Norway', 'Austria')
              group by billing_country
              union all
              select null, null, 3, sum(total)
              from invoices where billing_country in ('Norway', 'Austria')) as parts
        order by case when country is null then 1 else 0 end, country, case when year is null then 1 else 0 end, year
        """);
  }

  @Test
  void tracksByGenreAndByPriceInOneList() {
    var genre = TRACKS.genre().name;

    database.assertSameRows(
        select(genre, TRACKS.unitPrice, count().as("tracks"))
            .from(TRACKS)
            .groupBy(sets(set(genre), set(TRACKS.unitPrice)))
            .having(count().ge(100))
            .orderBy(count().desc(), genre.nullsLast()),
        """
        select name, unit_price, tracks
        from (select g.name, null as unit_price, count(*) as tracks
              from tracks t join genres g on g.id = t.genre_id
              group by g.name
              union all
              select null, unit_price, count(*) from tracks group by unit_price) as parts
        where tracks >= 100
        order by tracks desc, case when name is null then 1 else 0 end, name
        """);
  }

  @Test
  void twoLatestInvoicesOfEachCustomer() {
    var latest =
        select(INVOICES.invoiceDate, INVOICES.total)
            .from(INVOICES)
            .where(INVOICES.customerId.eq(CUSTOMERS.id))
            .orderBy(INVOICES.invoiceDate.desc(), INVOICES.id.desc())
            .limit(2)
            .as("latest")
            .lateral();
    var date = latest.column(INVOICES.invoiceDate);

    database.assertSameRows(
        select(CUSTOMERS.lastName, date, latest.column(INVOICES.total))
            .from(CUSTOMERS)
            .join(latest)
            .where(CUSTOMERS.country.eq("Canada"))
            .orderBy(CUSTOMERS.lastName, date.desc()),
        """
        select last_name, invoice_date, total
        from (select c.last_name, i.invoice_date, i.total,
                     row_number() over (partition by c.id order by i.invoice_date desc, i.id desc) as place
              from customers c join invoices i on i.customer_id = c.id
              where c.country = 'Canada') as numbered
        where place <= 2
        order by last_name, invoice_date desc
        """);
  }

  @Test
  void quartilesOfCustomersBySpending() {
    var spent = sum(INVOICES.total).as("spent");
    var quartile =
        ntile(4).over(partitionBy().orderBy(sum(INVOICES.total).desc(), INVOICES.customerId));
    var ranked =
        select(INVOICES.customerId, spent, quartile.as("quartile"))
            .from(INVOICES)
            .groupBy(INVOICES.customerId)
            .as("ranked");

    database.assertSameRows(
        select(
                ranked.column(quartile),
                count().as("customers"),
                min(ranked.column(spent)).as("least"),
                max(ranked.column(spent)).as("most"),
                sum(ranked.column(spent)).as("spent"))
            .from(ranked)
            .groupBy(ranked.column(quartile))
            .orderBy(ranked.column(quartile)),
        """
        select quartile, count(*) as customers, min(spent) as least, max(spent) as most, sum(spent) as spent
        from (select customer_id, sum(total) as spent, ntile(4) over (order by sum(total) desc, customer_id) as quartile
              from invoices
              group by customer_id) as ranked
        group by quartile
        order by quartile
        """);
  }

  @Test
  void firstAndLastTrackEachCustomerBought() {
    var invoice = INVOICE_LINES.invoice();
    var all =
        partitionBy(invoice.customerId)
            .orderBy(invoice.invoiceDate, INVOICE_LINES.id)
            .rows(UNBOUNDED_PRECEDING, UNBOUNDED_FOLLOWING)
            .named("purchases");
    var first = firstValue(INVOICE_LINES.track().name).over(all).as("first_track");
    var last = lastValue(INVOICE_LINES.track().name).over(all).as("last_track");

    database.assertSameRows(
        selectDistinct(invoice.customerId, first, last)
            .from(INVOICE_LINES)
            .where(invoice.customerId.le(10))
            .orderBy(invoice.customerId),
        """
        select distinct i.customer_id, first_value(t.name) over purchases as first_track,
               last_value(t.name) over purchases as last_track
        from invoice_lines l
        join invoices i on i.id = l.invoice_id
        join tracks t on t.id = l.track_id
        where i.customer_id <= 10
        window purchases as (partition by i.customer_id order by i.invoice_date, l.id
                             rows between unbounded preceding and unbounded following)
        order by i.customer_id
        """);
  }

  @Test
  void everyMonthOfAYearAlsoThoseWithoutSales() {
    var months = Series.of("months", 1, 12);
    var revenue = coalesce(sum(INVOICES.total), BigDecimal.ZERO).as("revenue");

    database.assertSameRows(
        select(months.value(), count(INVOICES.id).as("invoices"), revenue)
            .from(months)
            .leftJoin(
                INVOICES,
                INVOICES.invoiceDate.year().eq(2022),
                INVOICES.invoiceDate.month().eq(months.value()),
                INVOICES.billingCountry.eq("Germany"))
            .groupBy(months.value())
            .orderBy(months.value()),
        """
        with recursive months (month) as (select 1 union all select month + 1 from months where month < 12)
        select m.month, count(i.id) as invoices, coalesce(sum(i.total), 0) as revenue
        from months m
        left join invoices i on extract(year from i.invoice_date) = 2022 and extract(month from i.invoice_date) = m.month
                            and i.billing_country = 'Germany'
        group by m.month
        order by m.month
        """);
  }

  @Test
  void aSummaryTableIsBroughtUpToDate() {
    keepSummary(
        select(INVOICES.id).where(INVOICES.invoiceDate.lt(LocalDateTime.of(2023, 1, 1, 0, 0))));
    keepSummary(select(INVOICES.id));

    database.assertSameRows(
        select(COUNTRY_SALES.country, COUNTRY_SALES.sales, COUNTRY_SALES.invoices)
            .orderBy(COUNTRY_SALES.country),
        """
        select billing_country, sum(total), count(*) from invoices group by billing_country order by billing_country
        """);
  }

  private void keepSummary(Query<Integer> invoices) {
    database
        .engine()
        .execute(
            insertInto(COUNTRY_SALES)
                .select(
                    select(INVOICES.billingCountry, sum(INVOICES.total), count())
                        .from(INVOICES)
                        .where(INVOICES.id.in(invoices))
                        .groupBy(INVOICES.billingCountry),
                    COUNTRY_SALES.country,
                    COUNTRY_SALES.sales,
                    COUNTRY_SALES.invoices)
                .onConflict(COUNTRY_SALES.country)
                .update(COUNTRY_SALES.sales, COUNTRY_SALES.invoices));
  }

  @Test
  void buyersOfAllThreeBestSellingGenres() {
    var ofGenre = INVOICE_LINES.as("of_genre");
    var best =
        select(ofGenre.track().genreId)
            .from(ofGenre)
            .groupBy(ofGenre.track().genreId)
            .orderBy(count().desc())
            .limit(3)
            .as("best");
    var customer = INVOICE_LINES.invoice().customer();
    var genre = best.column(ofGenre.track().genreId);

    database.assertSameRows(
        select(customer.lastName, count().as("tracks"))
            .from(INVOICE_LINES)
            .join(best, genre.eq(INVOICE_LINES.track().genreId))
            .groupBy(customer.id, customer.lastName)
            .having(countDistinct(genre).eq(3))
            .orderBy(count().desc(), customer.id)
            .limit(10),
        """
        select c.last_name, count(*) as tracks
        from invoice_lines l
        join tracks t on t.id = l.track_id
        join (select t.genre_id from invoice_lines l join tracks t on t.id = l.track_id
              group by t.genre_id order by count(*) desc limit 3) as best on best.genre_id = t.genre_id
        join invoices i on i.id = l.invoice_id
        join customers c on c.id = i.customer_id
        group by c.id, c.last_name
        having count(distinct t.genre_id) = 3
        order by tracks desc, c.id
        limit 10
        """);
  }
}
