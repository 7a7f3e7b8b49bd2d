package dev.rowan.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @Tag("case:sqlalchemy-B2")
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "users, users",
        "user, \"user\"",
        "Order, \"Order\"",
        "a b, \"a b\"",
        "'x\"y', '\"x\"\"y\"'",
        "a`b, \"a`b\"",
        "50%, \"50%\"",
        "1st, \"1st\"",
        "größe, \"größe\"",
        "_hidden2, _hidden2"
      })
  void aNameIsQuotedWhereAServerWouldReadItOtherwise(String name, String written) {
    var out = new StringBuilder();
    Names.STANDARD.write(out, new Name(name));
    assertThat(out).hasToString(written);
  }

  @ParameterizedTest
  @Tag("case:drizzle-24")
  @CsvSource({"public, users, public.users", "Audit, order, \"Audit\".\"order\""})
  void aSchemaStandsBeforeTheName(String schema, String name, String written) {
    var out = new StringBuilder();
    Names.STANDARD.write(out, QualifiedName.of(schema, name));
    assertThat(out).hasToString(written);
  }
}
