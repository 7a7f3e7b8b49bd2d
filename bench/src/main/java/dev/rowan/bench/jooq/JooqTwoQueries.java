package dev.rowan.bench.jooq;

import static dev.rowan.bench.jooq.Tables.*;

import dev.rowan.bench.*;
import java.util.*;
import org.jooq.Records;

/// jOOQ with the children loaded by a second query instead of MULTISET, and multi-row VALUES
/// instead of a batch.
public class JooqTwoQueries extends Jooq {
  public JooqTwoQueries(BenchDatabase db) {
    super(db);
  }

  @Override
  public List<?> parentsWithChildren() {
    var out =
        ctx.select(AUTHOR.ID, AUTHOR.NAME, AUTHOR.EMAIL, AUTHOR.CREATED_AT)
            .from(AUTHOR)
            .where(AUTHOR.ID.le(100L))
            .orderBy(AUTHOR.ID)
            .fetch(
                r -> new Author(r.value1(), r.value2(), r.value3(), r.value4(), new ArrayList<>()));
    var byId = new HashMap<Long, List<Book>>();
    for (Author a : out) byId.put(a.id(), a.books());
    for (Book b :
        books()
            .where(BOOK.AUTHOR_ID.in(byId.keySet()))
            .orderBy(BOOK.ID)
            .fetch(Records.mapping(Book::new))) byId.get(b.authorId()).add(b);
    return out;
  }
}
