package dev.rowan.tests.pagila;

import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.tests.pagila.ActorTable.ACTORS;
import static dev.rowan.tests.pagila.FilmActorTable.CASTING;
import static dev.rowan.tests.pagila.FilmCategoryTable.FILM_CATEGORIES;
import static dev.rowan.tests.pagila.FilmTable.FILMS;
import static dev.rowan.tests.pagila.InventoryTable.COPIES;
import static dev.rowan.tests.pagila.Pagila.PAGILA;
import static dev.rowan.tests.pagila.PaymentTable.PAYMENTS;
import static dev.rowan.tests.pagila.RentalTable.RENTALS;

import dev.rowan.tests.data.LoadedDatabase;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Questions about films, actors and categories.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class PagilaFilmsTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(PAGILA);
  }

  @Test
  void threeMostRentedFilmsOfEachCategory() {
    var category = FILM_CATEGORIES.category().name;
    var title = FILM_CATEGORIES.film().title;
    var rentals = count().as("rentals");
    var place = rank().over(partitionBy(category).orderBy(count().desc())).as("place");
    var ranked =
        select(category, title, rentals, place)
            .from(FILM_CATEGORIES)
            .join(COPIES, COPIES.filmId.eq(FILM_CATEGORIES.filmId))
            .join(COPIES.rentals(), RENTALS)
            .groupBy(category, title)
            .as("ranked");

    database.assertSameRows(
        select(
                ranked.column(category),
                ranked.column(place),
                ranked.column(title),
                ranked.column(rentals))
            .from(ranked)
            .where(ranked.column(place).le(3))
            .orderBy(ranked.column(category), ranked.column(place), ranked.column(title)),
        """
        select name, place, title, rentals
        from (select ca.name, f.title, count(*) as rentals, rank() over (partition by ca.name order by count(*) desc) as place
              from film_category fc
              join category ca using (category_id)
              join film f using (film_id)
              join inventory i using (film_id)
              join rental r using (inventory_id)
              group by ca.name, f.title) as ranked
        where place <= 3
        order by name, place, title
        """);
  }

  @Test
  void cumulatedRevenueOfCategories() {
    var category = FILM_CATEGORIES.category().name;
    var revenue = sum(PAYMENTS.amount);
    var best = partitionBy().orderBy(revenue.desc(), category);

    database.assertSameRows(
        select(
                category,
                revenue.as("revenue"),
                revenue.times(100).dividedBy(sum(revenue).over()).as("percent"),
                sum(revenue).over(best.rows(UNBOUNDED_PRECEDING, CURRENT_ROW)).as("cumulated"))
            .from(PAYMENTS)
            .join(FILM_CATEGORIES, FILM_CATEGORIES.filmId.eq(PAYMENTS.rental().copy().filmId))
            .groupBy(category)
            .orderBy(revenue.desc(), category),
        """
        select ca.name, sum(p.amount) as revenue, sum(p.amount) * 100 / sum(sum(p.amount)) over () as percent,
               sum(sum(p.amount)) over (order by sum(p.amount) desc, ca.name rows unbounded preceding) as cumulated
        from payment p
        join rental r using (rental_id)
        join inventory i using (inventory_id)
        join film_category fc using (film_id)
        join category ca using (category_id)
        group by ca.name
        order by revenue desc, ca.name
        """);
  }

  @Test
  void actorsWhoPlayTogetherMostOften() {
    var one = CASTING.as("one");
    var other = CASTING.as("other");
    var together = count().as("together");

    database.assertSameRows(
        select(one.actor().lastName, other.actor().lastName, together)
            .from(one)
            .join(other, other.filmId.eq(one.filmId), other.actorId.gt(one.actorId))
            .groupBy(one.actorId, one.actor().lastName, other.actorId, other.actor().lastName)
            .orderBy(together.desc(), one.actorId, other.actorId)
            .limit(10),
        """
        select a1.last_name, a2.last_name, count(*) as together
        from film_actor c1
        join film_actor c2 on c2.film_id = c1.film_id and c2.actor_id > c1.actor_id
        join actor a1 on a1.actor_id = c1.actor_id
        join actor a2 on a2.actor_id = c2.actor_id
        group by c1.actor_id, a1.last_name, c2.actor_id, a2.last_name
        order by together desc, c1.actor_id, c2.actor_id
        limit 10
        """);
  }

  @Test
  void filmsThatNobodyCanRent() {
    database.assertSameRows(
        select(FILMS.id, FILMS.title).where(FILMS.copies().none()).orderBy(FILMS.title),
        """
        select f.film_id, f.title from film f left join inventory i using (film_id)
        where i.inventory_id is null
        order by f.title
        """);
  }

  @Test
  void copiesOnTheShelfByFilmAndStore() {
    var out = COPIES.rentals().any(rental -> rental.returnDate.isNull());

    database.assertSameRows(
        select(
                COPIES.film().title,
                COPIES.storeId,
                count().as("copies"),
                count().filter(out.not()).as("there"))
            .from(COPIES)
            .groupBy(COPIES.film().title, COPIES.storeId)
            .having(count().filter(out).ge(2))
            .orderBy(COPIES.film().title, COPIES.storeId),
        """
        select f.title, i.store_id, count(*) as copies, count(*) filter (where not o.out) as there
        from inventory i
        join film f using (film_id)
        cross join lateral (select exists (select from rental r where r.inventory_id = i.inventory_id and r.return_date is null) as out) as o
        group by f.title, i.store_id
        having count(*) filter (where o.out) >= 2
        order by f.title, i.store_id
        """);
  }

  @Test
  void howOftenAFilmEarnedItsPrice() {
    var film = PAYMENTS.rental().copy().film();
    var earned = sum(PAYMENTS.amount).as("earned");
    var times = earned.dividedBy(nullIf(film.replacementCost, BigDecimal.ZERO)).as("times");

    database.assertSameRows(
        select(film.title, earned, film.replacementCost, times)
            .from(PAYMENTS)
            .groupBy(film.id, film.title, film.replacementCost)
            .orderBy(times.desc(), film.id)
            .limit(10),
        """
        select f.title, sum(p.amount) as earned, f.replacement_cost, sum(p.amount) / nullif(f.replacement_cost, 0) as times
        from payment p join rental r using (rental_id) join inventory i using (inventory_id) join film f using (film_id)
        group by f.film_id, f.title, f.replacement_cost
        order by times desc, f.film_id
        limit 10
        """);
  }

  @Test
  void actorsByTheStepsThatSeparateThemFromOne() {
    var steps = literal(0).as("steps");
    var from = CASTING.as("from_role");
    var to = CASTING.as("to_role");
    var reached =
        recursive(
            "reached",
            select(ACTORS.id, steps).from(ACTORS).where(ACTORS.id.eq(1)),
            found ->
                select(to.actorId, found.column(steps).plus(1))
                    .from(found)
                    .join(from, from.actorId.eq(found.column(ACTORS.id)))
                    .join(to, to.filmId.eq(from.filmId), to.actorId.ne(from.actorId))
                    .where(found.column(steps).lt(2)));
    var nearest = min(reached.column(steps)).as("nearest");
    var distances =
        select(reached.column(ACTORS.id), nearest)
            .from(reached)
            .groupBy(reached.column(ACTORS.id))
            .as("distances");

    database.assertSameRows(
        select(distances.column(nearest), count().as("actors"))
            .from(distances)
            .groupBy(distances.column(nearest))
            .orderBy(distances.column(nearest)),
        """
        with recursive reached (actor_id, steps) as (
          select actor_id, 0 from actor where actor_id = 1
          union all
          select t.actor_id, r.steps + 1
          from reached r
          join film_actor f on f.actor_id = r.actor_id
          join film_actor t on t.film_id = f.film_id and t.actor_id <> f.actor_id
          where r.steps < 2)
        select nearest, count(*) as actors
        from (select actor_id, min(steps) as nearest from reached group by actor_id) as distances
        group by nearest
        order by nearest
        """);
  }

  @Test
  void filmsByPriceTierAndLength() {
    var tier =
        caseWhen(FILMS.rentalRate.lt(1), "cheap")
            .when(FILMS.rentalRate.lt(3), "fair")
            .otherwise("dear")
            .as("tier");
    var from = FILMS.length.dividedBy(60).times(60).as("from_minute");

    database.assertSameRows(
        select(tier, from, count().as("films"), avg(FILMS.replacementCost).as("cost"))
            .from(FILMS)
            .groupBy(tier, from)
            .orderBy(tier, from),
        """
        select case when rental_rate < 1 then 'cheap' when rental_rate < 3 then 'fair' else 'dear' end as tier,
               length / 60 * 60 as from_minute, count(*) as films, avg(replacement_cost) as cost
        from film
        group by 1, 2
        order by 1, 2
        """);
  }

  @Test
  void whatElseTheRentersOfAFilmRented() {
    var chosen = RENTALS.as("chosen");
    var also = RENTALS.as("also");
    var renters = countDistinct(also.customerId).as("renters");

    database.assertSameRows(
        select(also.copy().film().title, renters)
            .from(chosen)
            .join(also, also.customerId.eq(chosen.customerId))
            .where(
                chosen.copy().film().title.eq("BUCKET BROTHERHOOD"),
                also.copy().filmId.ne(chosen.copy().filmId))
            .groupBy(also.copy().film().title)
            .orderBy(renters.desc(), also.copy().film().title)
            .limit(10),
        """
        select f2.title, count(distinct r2.customer_id) as renters
        from rental r1
        join inventory i1 on i1.inventory_id = r1.inventory_id
        join film f1 on f1.film_id = i1.film_id
        join rental r2 on r2.customer_id = r1.customer_id
        join inventory i2 on i2.inventory_id = r2.inventory_id
        join film f2 on f2.film_id = i2.film_id
        where f1.title = 'BUCKET BROTHERHOOD' and i2.film_id <> i1.film_id
        group by f2.title
        order by renters desc, f2.title
        limit 10
        """);
  }

  @Test
  void dearestFilmsThatAreAboveTheirCategorysAverage() {
    var mate = FILM_CATEGORIES.as("mate");
    var usual =
        scalar(
            avg(mate.film().replacementCost),
            q -> q.from(mate).where(mate.categoryId.eq(FILM_CATEGORIES.categoryId)));
    var film = FILM_CATEGORIES.film();

    database.assertSameRows(
        select(FILM_CATEGORIES.category().name, count().as("films"))
            .from(FILM_CATEGORIES)
            .where(film.replacementCost.gt(usual), film.rentalRate.eq(new BigDecimal("4.99")))
            .groupBy(FILM_CATEGORIES.category().name)
            .orderBy(FILM_CATEGORIES.category().name),
        """
        select ca.name, count(*) as films
        from film f join film_category fc using (film_id) join category ca using (category_id)
        where f.rental_rate = 4.99
          and f.replacement_cost > (select avg(f2.replacement_cost)
                                    from film f2 join film_category fc2 using (film_id)
                                    where fc2.category_id = fc.category_id)
        group by ca.name
        order by ca.name
        """);
  }
}
