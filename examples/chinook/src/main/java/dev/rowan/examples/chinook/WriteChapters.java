package dev.rowan.examples.chinook;

import static dev.rowan.examples.chinook.CustomerTable.CUSTOMERS;
import static dev.rowan.examples.chinook.PlaylistTrackTable.PLAYLIST_TRACKS;
import static dev.rowan.examples.chinook.TrackTable.TRACKS;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;

import dev.rowan.engine.Engine;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.examples.chinook.print.Commentary;
import dev.rowan.examples.chinook.print.TextTable;
import dev.rowan.sql.Query;
import java.math.BigDecimal;
import java.util.List;

/// Statements that change rows.
final class WriteChapters {

  private WriteChapters() {}

  static void upsert(Engine engine, Commentary say) {
    say.chapter(
        "Upsert, with the row back",
        "The customer is known by e-mail: the new city is taken, the phone number that was there stays.");
    // @start region=upsert
    var seen = CustomerInsert.of("Luís", "Gonçalves", "luisg@embraer.com.br").withCity("Lisboa");
    Customer luis =
        engine.one(
            insertInto(CUSTOMERS)
                .values(seen)
                .onConflict(CUSTOMERS.email)
                .update(customer ->
                    customer
                        .set(CUSTOMERS.city, excluded(CUSTOMERS).city)
                        .set(CUSTOMERS.phone, coalesce(excluded(CUSTOMERS).phone, CUSTOMERS.phone)))
                .returning(CUSTOMERS));
    // @end region=upsert
    say.code(WriteChapters.class, "upsert");
    say.rows(
        TextTable.of(List.of(luis))
            .column("id", Customer::id)
            .column("name", customer -> customer.firstName() + " " + customer.lastName())
            .column("city", Customer::city)
            .column("phone", Customer::phone));
  }

  static void savepoint(Engine engine, Commentary say) {
    say.chapter(
        "A transaction, and a savepoint rolled back in it",
        "Jazz becomes dearer. A slip deletes the playlists and is undone alone; the transaction commits.");
    // @start region=savepoint
    engine.transact(tx -> {
      tx.execute(
          update(TRACKS)
              .set(TRACKS.unitPrice, TRACKS.unitPrice.plus(new BigDecimal("0.10")))
              .where(TRACKS.genreId.eq(2)));
      try {
        tx.savepoint(sp -> {
          sp.execute(deleteFrom(PLAYLIST_TRACKS).all());
          throw new IllegalStateException("a slip of the hand");
        });
      } catch (IllegalStateException slip) {
        // Rolled back to the savepoint: the price is still the new one.
      }
    });
    // @end region=savepoint
    say.code(WriteChapters.class, "savepoint");
    say.line("jazz now costs         " + engine.one(jazzPrice()));
    say.line("playlist entries left  " + engine.one(select(count()).from(PLAYLIST_TRACKS)));
  }

  private static Query<BigDecimal> jazzPrice() {
    return select(max(TRACKS.unitPrice)).from(TRACKS).where(TRACKS.genreId.eq(2));
  }

  static void uniqueViolation(Engine engine, Commentary say) {
    say.chapter(
        "A unique violation is a typed error",
        "It names the constraint, the table and the columns; the values stay out of the message.");
    // @start region=violation
    try {
      engine.execute(
          update(CUSTOMERS).set(CUSTOMERS.email, "luisg@embraer.com.br").where(CUSTOMERS.id.eq(2)));
    } catch (UniqueViolation taken) {
      // @end region=violation
      say.code(WriteChapters.class, "violation");
      say.line("constraint  " + taken.constraint().orElse("unknown"));
      say.line("table       " + taken.table().orElse("unknown"));
      say.line("columns     " + String.join(", ", taken.columns()));
      say.line("message     " + taken.getMessage());
    }
  }
}
