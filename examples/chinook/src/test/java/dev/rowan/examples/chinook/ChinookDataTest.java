package dev.rowan.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChinookDataTest {

  private static final List<Supplier<Stream<?>>> TABLES =
      List.of(
          ChinookData::artists,
          ChinookData::albums,
          ChinookData::genres,
          ChinookData::mediaTypes,
          ChinookData::tracks,
          ChinookData::playlists,
          ChinookData::playlistTracks,
          ChinookData::employees,
          ChinookData::customers,
          ChinookData::invoices,
          ChinookData::invoiceLines);

  @Test
  void theElevenTablesHold15607Rows() {
    assertThat(TABLES.stream().map(ChinookDataTest::count))
        .containsExactly(275L, 347L, 25L, 5L, 3503L, 18L, 8715L, 8L, 59L, 412L, 2240L);
    assertThat(TABLES.stream().mapToLong(ChinookDataTest::count).sum())
        .isEqualTo(ChinookData.ROWS)
        .isEqualTo(15_607);
  }

  private static long count(Supplier<Stream<?>> table) {
    try (Stream<?> rows = table.get()) {
      return rows.count();
    }
  }

  @Test
  void lettersOfAllLanguagesSurvive() {
    try (Stream<Customer> customers = ChinookData.customers()) {
      assertThat(customers.map(c -> c.firstName() + " " + c.lastName()))
          .contains("Luís Gonçalves", "František Wichterlová", "Bjørn Hansen", "Leonie Köhler");
    }
  }

  @Test
  void apostrophesQuotesAndCommasSurvive() {
    try (Stream<Track> tracks = ChinookData.tracks()) {
      assertThat(tracks.map(Track::name))
          .contains(
              "Let's Get It Up",
              "Aria Mit 30 Veränderungen, BWV 988 \"Goldberg Variations\": Aria");
    }
    try (Stream<Playlist> playlists = ChinookData.playlists()) {
      assertThat(playlists.map(Playlist::name)).contains("90’s Music");
    }
  }

  @Test
  void noTextWasDecodedTwice() {
    try (Stream<Track> tracks = ChinookData.tracks()) {
      assertThat(tracks.filter(t -> t.toString().matches(".*(Ã.|â€|\\uFFFD).*"))).isEmpty();
    }
  }

  @Test
  void anEmptyFieldIsNull() {
    try (Stream<Track> tracks = ChinookData.tracks()) {
      assertThat(tracks.filter(track -> track.composer() == null)).hasSize(977);
    }
  }

  @Test
  void typesAreReadExactly() {
    try (Stream<Invoice> invoices = ChinookData.invoices()) {
      assertThat(invoices.map(Invoice::total).reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualTo(new BigDecimal("2328.60"));
    }
    try (Stream<Invoice> invoices = ChinookData.invoices()) {
      assertThat(invoices.map(Invoice::invoiceDate).min(LocalDateTime::compareTo))
          .contains(LocalDateTime.of(2021, 1, 1, 0, 0));
    }
    try (Stream<Employee> employees = ChinookData.employees()) {
      assertThat(employees.map(Employee::birthDate)).startsWith(LocalDate.of(1962, 2, 18));
    }
  }
}
