package dev.rowan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.error.InvalidUrl;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineUrlTest {

  @Test
  void serverUrlsHaveAllParts() {
    EngineUrl url =
        EngineUrl.parse(
            "postgresql+jdbc://ada:s%40cret@db.example.org:5433/blog?sslmode=require&poolSize=4");
    assertThat(url)
        .isEqualTo(
            new EngineUrl(
                "postgresql",
                "jdbc",
                "ada",
                "s@cret",
                "db.example.org",
                5433,
                "blog",
                Map.of("sslmode", "require", "poolSize", "4")));
  }

  @Test
  void everyPartButDialectAndHostMayBeLeftOut() {
    EngineUrl url = EngineUrl.parse("postgresql://localhost");
    assertThat(url)
        .isEqualTo(new EngineUrl("postgresql", null, null, null, "localhost", -1, null, Map.of()));
    assertThat(EngineUrl.parse("postgresql:///blog").host()).isEmpty();
    assertThat(EngineUrl.parse("postgresql://h/").database()).isEmpty();
  }

  @Test
  void passwordsMayHoldColonsAndSlashesAsTheyAre() {
    EngineUrl url = EngineUrl.parse("postgresql://ada:a:b/c?d@h/blog");
    assertThat(url.password()).isEqualTo("a:b/c?d");
    assertThat(url.host()).isEqualTo("h");
  }

  @Test
  void sixthVersionAddressesStandInBrackets() {
    EngineUrl url = EngineUrl.parse("postgresql://[::1]:5432/blog");
    assertThat(url.host()).isEqualTo("::1");
    assertThat(url.unmasked()).isEqualTo("postgresql://[::1]:5432/blog");
  }

  @Test
  void fileUrlsHaveAPathAndOptions() {
    EngineUrl url = EngineUrl.parse("sqlite:data/my%3fblog.db?busyTimeout=2s");
    assertThat(url.host()).isNull();
    assertThat(url.database()).isEqualTo("data/my?blog.db");
    assertThat(url.options()).containsExactly(Map.entry("busyTimeout", "2s"));
    assertThat(EngineUrl.parse("sqlite::memory:").database()).isEqualTo(":memory:");
    assertThat(EngineUrl.parse("sqlite:C:\\data\\blog.db").database())
        .isEqualTo("C:\\data\\blog.db");
  }

  @Test
  void toStringMasksThePassword() {
    EngineUrl url = EngineUrl.parse("postgresql://ada:secret@h/blog");
    assertThat(url).hasToString("postgresql://ada:***@h/blog");
    assertThat(url.unmasked()).isEqualTo("postgresql://ada:secret@h/blog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "a@b:c/d?e&f=g#h%i", "ö漢😀", " ", "+", "\u0001\"'<>\\", "%41", "100%"})
  void anyTextRoundTripsInEveryPart(String text) {
    EngineUrl server =
        EngineUrl.parse("postgresql://h").withUser(text, text).withDatabase(text).with(text, text);
    assertThat(EngineUrl.parse(server.unmasked())).isEqualTo(server);
    EngineUrl file = EngineUrl.parse("sqlite:x").withDatabase(text).with("option", text);
    assertThat(EngineUrl.parse(file.unmasked())).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "blog.db",
        "pg-x://h/d",
        "sqlite:",
        "postgresql://a@b@c/d",
        "postgresql://host:port/d",
        "postgresql://h1:1,h2:2/d",
        "postgresql://h/%zz",
        "postgresql://h/d?x",
        "postgresql://h/d?x=1&x=2"
      })
  void malformedUrlsAreRefused(String url) {
    assertThatThrownBy(() -> EngineUrl.parse(url))
        .isInstanceOf(InvalidUrl.class)
        .hasMessageStartingWith("ROWAN-3002");
  }

  @Test
  void refusalsDoNotShowWhatMayBeAPassword() {
    assertThatThrownBy(() -> EngineUrl.parse("postgresql://ada:sec@ret@h/d"))
        .hasMessageNotContaining("ret")
        .hasMessageContaining("%40");
    assertThatThrownBy(() -> EngineUrl.parse("postgresql://ada:50%off@h/d"))
        .hasMessageNotContaining("off")
        .hasMessageContaining("%25");
  }

  @Test
  void anUnknownDialectNamesTheLinesToAdd() {
    assertThatThrownBy(() -> Engine.open("postgresql://localhost/blog"))
        .isInstanceOf(InvalidUrl.class)
        .hasMessageStartingWith(
            "ROWAN-3001: no driver for postgresql is there; on the class path are: none")
        .hasMessageContaining("<artifactId>rowan-postgresql</artifactId>")
        .hasMessageContaining("implementation(\"dev.rowan:rowan-postgresql\")");
  }

  @Test
  void aPasswordGivenAsAnOptionIsMaskedToo() {
    String url = "postgresql://u:s3cr3t@h/db?password=s3cr3t2";
    assertThat(EngineUrl.parse(url).toString()).doesNotContain("s3cr3t");
    assertThat(EngineUrl.parse(url).unmasked()).isEqualTo(url);
  }
}
