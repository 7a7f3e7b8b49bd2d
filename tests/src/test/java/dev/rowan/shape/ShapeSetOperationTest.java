package dev.rowan.shape;

import static dev.rowan.shape.AuthorCardShape.AUTHOR_CARD;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.testkit.OnDatabases;
import java.util.List;

class ShapeSetOperationTest {
  @OnDatabases
  void theListsOfEverySideAreLoaded(Transaction db) {
    var cards =
        select(AUTHOR_CARD)
            .where(USERS.id.eq(2))
            .union(select(AUTHOR_CARD).where(USERS.id.eq(1)))
            .orderBy(USERS.username);

    assertThat(db.list(cards))
        .containsExactly(
            new AuthorCard("ada", 1, List.of(new PostLine("Notes on the Engine"))),
            new AuthorCard(
                "grace", 2, List.of(new PostLine("50% of it"), new PostLine("Compilers"))));
  }
}
