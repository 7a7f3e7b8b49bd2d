package dev.rowan.tests.pagila;

import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.tests.pagila.CategoryTable.CATEGORIES;
import static dev.rowan.tests.pagila.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.pagila.FilmCategoryTable.FILM_CATEGORIES;
import static dev.rowan.tests.pagila.Pagila.PAGILA;
import static dev.rowan.tests.pagila.PaymentTable.PAYMENTS;
import static dev.rowan.tests.pagila.RentalTable.RENTALS;

import dev.rowan.tests.data.LoadedDatabase;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Questions about rentals, payments and customers.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class PagilaRentalsTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(PAGILA);
  }

  @Test
  void revenueOfStoresPivotedByMonth() {
    var month = PAYMENTS.paymentDate.month().as("month");
    var store = PAYMENTS.rental().copy().storeId;
    var revenue = sum(PAYMENTS.amount);

    database.assertSameRows(
        select(
                month,
                revenue.filter(store.eq(1)).as("store_1"),
                revenue.filter(store.eq(2)).as("store_2"),
                revenue.as("both"))
            .from(PAYMENTS)
            .groupBy(month)
            .orderBy(month),
        """
        select extract(month from payment_date at time zone 'UTC') as month,
               sum(amount) filter (where store_id = 1) as store_1,
               sum(amount) filter (where store_id = 2) as store_2,
               sum(amount) as both
        from payment join rental using (rental_id) join inventory using (inventory_id)
        group by 1
        order by 1
        """);
  }

  @Test
  void retentionByMonthOfFirstRental() {
    var firstMonth = min(RENTALS.rentalDate).month().as("cohort");
    var cohorts =
        cte(
            "cohorts",
            select(RENTALS.customerId, firstMonth).from(RENTALS).groupBy(RENTALS.customerId));
    var cohort = cohorts.column(firstMonth);
    var age = RENTALS.rentalDate.month().minus(cohort);
    var active = countDistinct(RENTALS.customerId);
    var all = active.filter(age.eq(0));

    database.assertSameRows(
        select(
                cohort,
                all.as("customers"),
                active.filter(age.eq(1)).times(100).dividedBy(all).as("percent_1"),
                active.filter(age.eq(2)).times(100).dividedBy(all).as("percent_2"))
            .from(cohorts)
            .join(RENTALS, RENTALS.customerId.eq(cohorts.column(RENTALS.customerId)))
            .groupBy(cohort)
            .orderBy(cohort),
        """
        with cohorts as (
          select customer_id, extract(month from min(rental_date) at time zone 'UTC') as cohort
          from rental group by customer_id),
        activity as (
          select c.cohort, r.customer_id, extract(month from r.rental_date at time zone 'UTC') - c.cohort as age
          from cohorts c join rental r using (customer_id))
        select cohort, count(distinct customer_id) filter (where age = 0) as customers,
               count(distinct customer_id) filter (where age = 1) * 100 / count(distinct customer_id) filter (where age = 0),
               count(distinct customer_id) filter (where age = 2) * 100 / count(distinct customer_id) filter (where age = 0)
        from activity
        group by cohort
        order by cohort
        """);
  }

  @Test
  void twoBestCustomersOfEachCountry() {
    var country = CUSTOMERS.address().city().country().name;
    var paid = sum(PAYMENTS.amount).as("paid");
    var place =
        rowNumber()
            .over(partitionBy(country).orderBy(sum(PAYMENTS.amount).desc(), CUSTOMERS.id))
            .as("place");
    var ranked =
        select(country, CUSTOMERS.lastName, paid, place)
            .from(CUSTOMERS)
            .join(CUSTOMERS.payments(), PAYMENTS)
            .groupBy(country, CUSTOMERS.id, CUSTOMERS.lastName)
            .as("ranked");

    database.assertSameRows(
        select(ranked.column(country), ranked.column(CUSTOMERS.lastName), ranked.column(paid))
            .from(ranked)
            .where(ranked.column(place).le(2))
            .orderBy(ranked.column(country), ranked.column(place)),
        """
        select country, last_name, paid
        from (select co.country, c.last_name, sum(p.amount) as paid,
                     row_number() over (partition by co.country order by sum(p.amount) desc, c.customer_id) as place
              from customer c
              join payment p using (customer_id)
              join address a using (address_id)
              join city ci using (city_id)
              join country co using (country_id)
              group by co.country, c.customer_id, c.last_name) as ranked
        where place <= 2
        order by country, place
        """);
  }

  @Test
  void firstFilmOfEachCustomer() {
    var place =
        rowNumber().over(partitionBy(RENTALS.customerId).orderBy(RENTALS.rentalDate, RENTALS.id));
    var film = RENTALS.copy().film().title;
    var rentals =
        select(RENTALS.customerId, RENTALS.rentalDate, film, place.as("place"))
            .from(RENTALS)
            .as("rentals");

    database.assertSameRows(
        select(
                rentals.column(RENTALS.customerId),
                rentals.column(RENTALS.rentalDate),
                rentals.column(film))
            .from(rentals)
            .where(rentals.column(place).eq(1))
            .orderBy(rentals.column(RENTALS.customerId)),
        """
        select distinct on (r.customer_id) r.customer_id, r.rental_date, f.title
        from rental r join inventory i using (inventory_id) join film f using (film_id)
        order by r.customer_id, r.rental_date, r.rental_id
        """);
  }

  @Test
  void customersGoneThreeDaysBeforeTheLastReturnedRental() {
    var any = RENTALS.as("any_rental");
    var end = scalar(max(any.rentalDate), q -> q.from(any).where(any.returnDate.isNotNull()));
    var last = max(RENTALS.rentalDate).as("last_rental");

    database.assertSameRows(
        select(CUSTOMERS.id, CUSTOMERS.lastName, last)
            .from(CUSTOMERS)
            .join(CUSTOMERS.rentals(), RENTALS)
            .where(RENTALS.returnDate.isNotNull())
            .groupBy(CUSTOMERS.id, CUSTOMERS.lastName)
            .having(last.lt(end.minus(Duration.ofDays(3))))
            .orderBy(last, CUSTOMERS.id),
        """
        select c.customer_id, c.last_name, max(r.rental_date) as last_rental
        from customer c join rental r using (customer_id)
        where r.return_date is not null
        group by c.customer_id, c.last_name
        having max(r.rental_date) < (select max(rental_date) - interval '3 days' from rental where return_date is not null)
        order by last_rental, c.customer_id
        """);
  }

  @Test
  void visitsAsIslandsOfRentalsADayApart() {
    var inTime = partitionBy(RENTALS.customerId).orderBy(RENTALS.rentalDate, RENTALS.id);
    var previous = lag(RENTALS.rentalDate).over(inTime);
    var starts =
        caseWhen(RENTALS.rentalDate.le(previous.plus(Duration.ofDays(1))), literal(0))
            .otherwise(1)
            .as("starts");
    var marked =
        select(RENTALS.customerId, RENTALS.rentalDate, RENTALS.id, starts)
            .from(RENTALS)
            .as("marked");
    var customer = marked.column(RENTALS.customerId);
    var visit =
        sum(marked.column(starts))
            .over(
                partitionBy(customer)
                    .orderBy(marked.column(RENTALS.rentalDate), marked.column(RENTALS.id))
                    .rows(UNBOUNDED_PRECEDING, CURRENT_ROW))
            .as("visit");
    var numbered =
        select(customer, marked.column(RENTALS.rentalDate), visit).from(marked).as("numbered");
    var rentals = count().as("rentals");
    var began = min(numbered.column(marked.column(RENTALS.rentalDate))).as("began");

    database.assertSameRows(
        select(numbered.column(customer), began, rentals)
            .from(numbered)
            .groupBy(numbered.column(customer), numbered.column(visit))
            .having(rentals.ge(5))
            .orderBy(rentals.desc(), began, numbered.column(customer)),
        """
        select customer_id, min(rental_date) as began, count(*) as rentals
        from (select customer_id, rental_date, sum(starts) over (partition by customer_id order by rental_date, rental_id) as visit
              from (select customer_id, rental_date, rental_id,
                           case when rental_date <= lag(rental_date) over (partition by customer_id order by rental_date, rental_id)
                                                    + interval '1 day' then 0 else 1 end as starts
                    from rental) as marked) as numbered
        group by customer_id, visit
        having count(*) >= 5
        order by rentals desc, began, customer_id
        """);
  }

  @Test
  void funnelFromRentingToLoyalty() {
    var rented = count(RENTALS.id).as("rented");
    var returned = count(RENTALS.returnDate).as("returned");
    var paid =
        scalar(
            sum(PAYMENTS.amount),
            q -> q.from(PAYMENTS).where(PAYMENTS.customerId.eq(CUSTOMERS.id)));
    var perCustomer =
        select(CUSTOMERS.id, rented, returned, paid.as("paid"))
            .from(CUSTOMERS)
            .leftJoin(CUSTOMERS.rentals(), RENTALS)
            .groupBy(CUSTOMERS.id)
            .as("per_customer");

    database.assertSameRows(
        select(
                count().as("customers"),
                count().filter(perCustomer.column(rented).gt(0)).as("rented"),
                count().filter(perCustomer.column(returned).gt(0)).as("returned"),
                count().filter(perCustomer.column(paid).ge(100)).as("paid_100"),
                count().filter(perCustomer.column(rented).ge(35)).as("loyal"))
            .from(perCustomer),
        """
        select count(*), count(*) filter (where rented > 0), count(*) filter (where returned > 0),
               count(*) filter (where paid >= 100), count(*) filter (where rented >= 35)
        from (select c.customer_id, count(r.rental_id) as rented, count(r.return_date) as returned,
                     (select sum(amount) from payment p where p.customer_id = c.customer_id) as paid
              from customer c left join rental r using (customer_id)
              group by c.customer_id) as per_customer
        """);
  }

  @Test
  void rentalsByHourOfDayAndTheirShare() {
    var hour = RENTALS.rentalDate.hour().as("hour");
    var percent =
        count().times(1000).dividedBy(sum(count()).over().as(SqlType.BIGINT)).as("permille");

    database.assertSameRows(
        select(
                hour,
                count().as("rentals"),
                percent,
                rank().over(partitionBy().orderBy(count().desc())).as("place"))
            .from(RENTALS)
            .groupBy(hour)
            .orderBy(hour),
        """
        select extract(hour from rental_date at time zone 'UTC') as hour, count(*) as rentals,
               count(*) * 1000 / (sum(count(*)) over ())::bigint as permille, rank() over (order by count(*) desc) as place
        from rental
        group by 1
        order by 1
        """);
  }

  @Test
  void customersWhoRentedFromEveryCategory() {
    var rentedOf = countDistinct(FILM_CATEGORIES.categoryId);

    database.assertSameRows(
        select(CUSTOMERS.id, CUSTOMERS.lastName, count().as("rentals"))
            .from(CUSTOMERS)
            .join(CUSTOMERS.rentals(), RENTALS)
            .join(FILM_CATEGORIES, FILM_CATEGORIES.filmId.eq(RENTALS.copy().filmId))
            .groupBy(CUSTOMERS.id, CUSTOMERS.lastName)
            .having(rentedOf.eq(select(count()).from(CATEGORIES)))
            .orderBy(CUSTOMERS.id),
        """
        select c.customer_id, c.last_name, count(*) as rentals
        from customer c
        join rental r using (customer_id)
        join inventory i using (inventory_id)
        join film_category fc using (film_id)
        group by c.customer_id, c.last_name
        having count(distinct fc.category_id) = (select count(*) from category)
        order by c.customer_id
        """);
  }

  @Test
  void paymentsFarAboveTheCustomersAverage() {
    var usual = avg(PAYMENTS.amount).over(partitionBy(PAYMENTS.customerId)).as("usual");
    var compared =
        select(PAYMENTS.id, PAYMENTS.customerId, PAYMENTS.amount, usual)
            .from(PAYMENTS)
            .as("compared");
    var amount = compared.column(PAYMENTS.amount);

    database.assertSameRows(
        select(
                compared.column(PAYMENTS.id),
                compared.column(PAYMENTS.customerId),
                amount,
                compared.column(usual))
            .from(compared)
            .where(amount.gt(compared.column(usual).times(new BigDecimal("2.5"))))
            .orderBy(compared.column(PAYMENTS.id)),
        """
        select payment_id, customer_id, amount, usual
        from (select payment_id, customer_id, amount, avg(amount) over (partition by customer_id) as usual from payment) as compared
        where amount > usual * 2.5
        order by payment_id
        """);
  }
}
