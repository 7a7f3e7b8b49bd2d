package dev.rowan.tests.pagila;

import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Frame.preceding;
import static dev.rowan.sql.Grouping.cube;
import static dev.rowan.sql.Grouping.grouping;
import static dev.rowan.sql.OrderedSets.median;
import static dev.rowan.sql.OrderedSets.mode;
import static dev.rowan.sql.OrderedSets.percentileCont;
import static dev.rowan.sql.OrderedSets.percentileDisc;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.WindowFunctions.cumeDist;
import static dev.rowan.sql.WindowFunctions.percentRank;
import static dev.rowan.tests.pagila.ActorTable.ACTORS;
import static dev.rowan.tests.pagila.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.pagila.FilmActorTable.CASTING;
import static dev.rowan.tests.pagila.FilmCategoryTable.FILM_CATEGORIES;
import static dev.rowan.tests.pagila.FilmTable.FILMS;
import static dev.rowan.tests.pagila.Pagila.PAGILA;
import static dev.rowan.tests.pagila.PaymentTable.PAYMENTS;
import static dev.rowan.tests.pagila.RentalTable.RENTALS;

import dev.rowan.sql.Series;
import dev.rowan.tests.data.LoadedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports with percentiles, subtotals, ranges of time and the best few of each.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class PagilaReportTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(PAGILA);
  }

  @Test
  void percentilesOfPaymentsByCategory() {
    var category = FILM_CATEGORIES.category().name;

    database.assertSameRows(
        select(
                category,
                median(PAYMENTS.amount).as("median"),
                percentileCont(0.9, PAYMENTS.amount).as("p90"),
                percentileDisc(0.9, PAYMENTS.amount).as("p90_paid"),
                mode(PAYMENTS.amount).as("most_often"))
            .from(PAYMENTS)
            .join(FILM_CATEGORIES, FILM_CATEGORIES.filmId.eq(PAYMENTS.rental().copy().filmId))
            .groupBy(category)
            .orderBy(category),
        """
        select ca.name, percentile_cont(0.5) within group (order by p.amount) as median,
               percentile_cont(0.9) within group (order by p.amount) as p90,
               percentile_disc(0.9) within group (order by p.amount) as p90_paid,
               mode() within group (order by p.amount) as most_often
        from payment p
        join rental r using (rental_id)
        join inventory i using (inventory_id)
        join film_category fc using (film_id)
        join category ca using (category_id)
        group by ca.name
        order by ca.name
        """);
  }

  @Test
  void twoLongestFilmsOfEachActorOfAName() {
    var longest =
        select(CASTING.film().title, CASTING.film().length)
            .from(CASTING)
            .where(CASTING.actorId.eq(ACTORS.id))
            .orderBy(CASTING.film().length.desc(), CASTING.filmId)
            .limit(2)
            .as("longest")
            .lateral();
    var length = longest.column(CASTING.film().length);
    var title = longest.column(CASTING.film().title);

    database.assertSameRows(
        select(ACTORS.firstName, ACTORS.lastName, title, length)
            .from(ACTORS)
            .join(longest)
            .where(ACTORS.lastName.eq("KILMER"))
            .orderBy(ACTORS.id, length.desc(), title),
        """
        select a.first_name, a.last_name, l.title, l.length
        from actor a
        cross join lateral (select f.title, f.length
                            from film_actor c join film f using (film_id)
                            where c.actor_id = a.actor_id
                            order by f.length desc, f.film_id
                            limit 2) as l
        where a.last_name = 'KILMER'
        order by a.actor_id, l.length desc, l.title
        """);
  }

  @Test
  void paymentsOfTheLastSevenDaysOfACustomer() {
    var week =
        partitionBy(PAYMENTS.customerId)
            .orderBy(PAYMENTS.paymentDate)
            .range(preceding(Duration.ofDays(7)), CURRENT_ROW);

    database.assertSameRows(
        select(
                PAYMENTS.customerId,
                PAYMENTS.paymentDate,
                PAYMENTS.amount,
                sum(PAYMENTS.amount).over(week).as("paid_in_a_week"),
                count().over(week).as("payments_in_a_week"))
            .from(PAYMENTS)
            .where(PAYMENTS.customerId.le(5))
            .orderBy(PAYMENTS.customerId, PAYMENTS.paymentDate, PAYMENTS.id),
        """
        select customer_id, payment_date, amount, sum(amount) over week as paid_in_a_week, count(*) over week as payments_in_a_week
        from payment
        where customer_id <= 5
        window week as (partition by customer_id order by payment_date range between interval '7 days' preceding and current row)
        order by customer_id, payment_date, payment_id
        """);
  }

  @Test
  void rentalsByStoreAndMonthInAllDirections() {
    var store = RENTALS.copy().storeId;
    var month = RENTALS.rentalDate.month().as("month");

    database.assertSameRows(
        select(grouping(store, month).as("level"), store, month, count().as("rentals"))
            .from(RENTALS)
            .groupBy(cube(store, month))
            .orderBy(store.nullsLast(), month.nullsLast()),
        """
        select grouping(i.store_id, extract(month from r.rental_date at time zone 'UTC')) as level, i.store_id,
               extract(month from r.rental_date at time zone 'UTC') as month, count(*) as rentals
        from rental r join inventory i using (inventory_id)
        group by cube (i.store_id, extract(month from r.rental_date at time zone 'UTC'))
        order by i.store_id nulls last, month nulls last
        """);
  }

  @Test
  void howFilmsRankAmongThoseOfTheirPrice() {
    var ofPrice = partitionBy(FILMS.rentalRate).orderBy(FILMS.length).named("of_price");

    database.assertSameRows(
        select(
                FILMS.title,
                FILMS.rentalRate,
                FILMS.length,
                percentRank().over(ofPrice).as("shorter"),
                cumeDist().over(ofPrice).as("not_longer"))
            .from(FILMS)
            .where(FILMS.title.startsWith("A"))
            .orderBy(FILMS.rentalRate, FILMS.length, FILMS.title),
        """
        select title, rental_rate, length, percent_rank() over of_price as shorter, cume_dist() over of_price as not_longer
        from film
        where title like 'A%'
        window of_price as (partition by rental_rate order by length)
        order by rental_rate, length, title
        """);
  }

  @Test
  void customersWithoutAnyOfTheHighestPayments() {
    var any = PAYMENTS.as("any_payment");
    var most = max(PAYMENTS.amount).as("most");

    database.assertSameRows(
        select(CUSTOMERS.id, CUSTOMERS.lastName, most, count().as("payments"))
            .from(CUSTOMERS)
            .join(CUSTOMERS.payments(), PAYMENTS)
            .groupBy(CUSTOMERS.id, CUSTOMERS.lastName)
            .having(most.lt(scalar(percentileDisc(0.98, any.amount), q -> q.from(any))))
            .orderBy(most.desc(), CUSTOMERS.id),
        """
        select c.customer_id, c.last_name, max(p.amount) as most, count(*) as payments
        from customer c join payment p using (customer_id)
        group by c.customer_id, c.last_name
        having max(p.amount) < (select percentile_disc(0.98) within group (order by amount) from payment)
        order by most desc, c.customer_id
        """);
  }

  @Test
  void favouriteCategoryOfEachCustomerInACity() {
    var favourite = mode(FILM_CATEGORIES.category().name).as("favourite");
    var city = CUSTOMERS.address().city().name;

    database.assertSameRows(
        select(city, CUSTOMERS.lastName, favourite, count().as("rentals"))
            .from(CUSTOMERS)
            .join(CUSTOMERS.rentals(), RENTALS)
            .join(FILM_CATEGORIES, FILM_CATEGORIES.filmId.eq(RENTALS.copy().filmId))
            .where(CUSTOMERS.address().city().country().name.eq("Japan"))
            .groupBy(CUSTOMERS.id, city, CUSTOMERS.lastName)
            .orderBy(city, CUSTOMERS.lastName),
        """
        select ci.city, c.last_name, mode() within group (order by ca.name) as favourite, count(*) as rentals
        from customer c
        join address a using (address_id)
        join city ci using (city_id)
        join country co using (country_id)
        join rental r using (customer_id)
        join inventory i using (inventory_id)
        join film_category fc using (film_id)
        join category ca using (category_id)
        where co.country = 'Japan'
        group by c.customer_id, ci.city, c.last_name
        order by ci.city, c.last_name
        """);
  }

  @Test
  void rentalsOfEveryDayAlsoOfThoseWithout() {
    var from = Instant.parse("2022-06-10T00:00:00Z");
    var days = Series.instants("days", from, from.plus(Duration.ofDays(11)), Duration.ofDays(1));
    var day = days.value();
    var rentals = count(RENTALS.id).as("rentals");
    var sofar =
        sum(count(RENTALS.id))
            .over(partitionBy().orderBy(day).rows(UNBOUNDED_PRECEDING, CURRENT_ROW))
            .as("so_far");

    database.assertSameRows(
        select(day, rentals, sofar)
            .from(days)
            .leftJoin(
                RENTALS,
                RENTALS.rentalDate.ge(day),
                RENTALS.rentalDate.lt(day.plus(Duration.ofDays(1))))
            .groupBy(day)
            .orderBy(day),
        """
        select day, count(r.rental_id) as rentals,
               sum(count(r.rental_id)) over (order by day rows unbounded preceding) as so_far
        from generate_series(timestamptz '2022-06-10 00:00Z', timestamptz '2022-06-21 00:00Z', interval '24 hours') as day
        left join rental r on r.rental_date >= day and r.rental_date < day + interval '24 hours'
        group by day
        order by day
        """);
  }
}
