package dev.rowan.shape;

import static dev.rowan.model.AccountTable.ACCOUNTS;
import static dev.rowan.model.MessageTable.MESSAGES;
import static dev.rowan.model.OrgTable.ORGS;
import static dev.rowan.shape.AuthorCardShape.AUTHOR_CARD;
import static dev.rowan.shape.OrgTreeShape.ORG_TREE;
import static dev.rowan.shape.PostCardShape.POST_CARD;
import static dev.rowan.shape.TopMessagesShape.TOP_MESSAGES;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.OpenTransaction;
import dev.rowan.engine.StatementEvent;
import dev.rowan.engine.Transaction;
import dev.rowan.model.AccountInsert;
import dev.rowan.model.MessageInsert;
import dev.rowan.model.OrgInsert;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;

class NestedShapeTest {
  @OnDatabases
  @Tag("case:drizzle-44")
  void parentsWithoutChildrenHaveAnEmptyList(Transaction db) {
    assertThat(db.list(select(AUTHOR_CARD).orderBy(USERS.id)))
        .containsExactly(
            new AuthorCard("ada", 1, List.of(new PostLine("Notes on the Engine"))),
            new AuthorCard(
                "grace", 2, List.of(new PostLine("50% of it"), new PostLine("Compilers"))),
            new AuthorCard("alan", 0, List.of()));
  }

  @OnDatabases
  @Tag("case:drizzle-44")
  void aListTakesOneMoreStatement(TestDatabase database) {
    assertThat(statements(database, tx -> tx.list(select(AUTHOR_CARD)))).hasSize(2);
  }

  @OnDatabases
  void noParentsTakeOneStatement(TestDatabase database) {
    assertThat(statements(database, tx -> tx.list(select(AUTHOR_CARD).where(USERS.id.eq(0)))))
        .hasSize(1);
  }

  @OnDatabases
  @Tag("case:drizzle-46")
  void aRelationToOneIsNestedAndMayBeAbsent(Transaction db) {
    List<PostCard> cards = db.list(select(POST_CARD).orderBy(POSTS.id));

    assertThat(cards.get(0).author()).isEqualTo(new AuthorLine("ada"));
    assertThat(cards.get(3).author()).isNull();
    assertThat(cards.get(2).tags())
        .extracting(dev.rowan.testkit.blog.Tag::name)
        .containsExactly("history", "code");
  }

  @OnDatabases
  @Tag("case:java-peers-30")
  void threeLevelsTakeThreeStatementsWhateverTheNumber(TestDatabase database) {
    for (int orgs : new int[] {1, 100}) {
      List<StatementEvent> events =
          statements(
              database,
              tx -> {
                fill(tx, orgs);
                List<OrgTree> trees = tx.list(select(ORG_TREE).orderBy(ORGS.id));
                assertThat(trees).hasSize(orgs);
                assertThat(trees.getLast().accounts()).hasSize(2);
                assertThat(trees.getLast().accounts().getLast().messages()).hasSize(3);
              });

      assertThat(events).filteredOn(event -> event.sql().startsWith("select")).hasSize(3);
    }
  }

  @OnDatabases
  @Tag("case:java-peers-32")
  void aLimitIsOfEachParent(TestDatabase database) {
    List<StatementEvent> events =
        statements(
            database,
            tx -> {
              fill(tx, 2);
              List<TopMessages> tops = tx.list(select(TOP_MESSAGES).orderBy(ACCOUNTS.id));
              assertThat(tops).hasSize(4);
              assertThat(tops)
                  .allSatisfy(top ->
                      assertThat(top.messages())
                          .extracting(MessageLine::likes)
                          .containsExactly(3, 2));
            });

    assertThat(events).filteredOn(event -> event.sql().startsWith("select")).hasSize(2);
  }

  @OnDatabases
  void aLimitOfTheParentsIsRightWithLists(Transaction db) {
    assertThat(db.list(select(AUTHOR_CARD).orderBy(USERS.id).limit(2).offset(1)))
        .extracting(AuthorCard::username)
        .containsExactly("grace", "alan");
  }

  @OnDatabases
  void aShapeIsStreamedWithItsLists(Transaction db) {
    assertThat(
            db.<AuthorCard, Integer>streaming(
                select(AUTHOR_CARD), cards -> cards.mapToInt(card -> card.posts().size()).sum()))
        .isEqualTo(3);
  }

  /// Orgs of two accounts of three messages, with 1, 2 and 3 likes.
  private static void fill(Transaction tx, int orgs) {
    for (int i = 0; i < orgs; i++) {
      long org = tx.one(insertInto(ORGS).values(OrgInsert.of("org " + i)).returning(ORGS.id));
      List<Long> accounts =
          tx.list(
              insertInto(ACCOUNTS)
                  .values(AccountInsert.of(org, "a"), AccountInsert.of(org, "b"))
                  .returning(ACCOUNTS.id));
      for (long account : accounts) {
        tx.execute(
            insertInto(MESSAGES)
                .values(
                    MessageInsert.of(account, "x", 2),
                    MessageInsert.of(account, "y", 3),
                    MessageInsert.of(account, "z", 1)));
      }
    }
  }

  private static List<StatementEvent> statements(
      TestDatabase database, Consumer<OpenTransaction> work) {
    List<StatementEvent> events = new ArrayList<>();
    try (var connection = database.engine().listening(events::add).connect();
        var transaction = connection.begin()) {
      work.accept(transaction);
    }
    return events;
  }
}
