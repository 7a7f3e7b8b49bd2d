package dev.rowan.tests.tpch;

import static dev.rowan.tests.tpch.Queries16To22.discountedRevenue;
import static dev.rowan.tests.tpch.Queries16To22.large;
import static dev.rowan.tests.tpch.Queries16To22.largeVolumeCustomers;
import static dev.rowan.tests.tpch.Queries16To22.medium;
import static dev.rowan.tests.tpch.Queries16To22.partPromotion;
import static dev.rowan.tests.tpch.Queries16To22.salesOpportunity;
import static dev.rowan.tests.tpch.Queries16To22.small;
import static dev.rowan.tests.tpch.Queries16To22.smallQuantities;
import static dev.rowan.tests.tpch.Queries16To22.suppliersOfParts;
import static dev.rowan.tests.tpch.Queries16To22.waitingSuppliers;
import static dev.rowan.tests.tpch.Queries1To8.localSupplierVolume;
import static dev.rowan.tests.tpch.Queries1To8.marketShare;
import static dev.rowan.tests.tpch.Queries1To8.minimumCostSupplier;
import static dev.rowan.tests.tpch.Queries1To8.orderPriorityChecking;
import static dev.rowan.tests.tpch.Queries1To8.pricingSummary;
import static dev.rowan.tests.tpch.Queries1To8.revenueChange;
import static dev.rowan.tests.tpch.Queries1To8.shippingPriority;
import static dev.rowan.tests.tpch.Queries1To8.volumeShipping;
import static dev.rowan.tests.tpch.Queries9To15.customerDistribution;
import static dev.rowan.tests.tpch.Queries9To15.importantStock;
import static dev.rowan.tests.tpch.Queries9To15.productTypeProfit;
import static dev.rowan.tests.tpch.Queries9To15.promotionEffect;
import static dev.rowan.tests.tpch.Queries9To15.returnedItems;
import static dev.rowan.tests.tpch.Queries9To15.shippingModes;
import static dev.rowan.tests.tpch.Queries9To15.topSupplier;
import static dev.rowan.tests.tpch.Tpch.TPCH;

import dev.rowan.sql.Query;
import dev.rowan.tests.data.LoadedDatabase;
import dev.rowan.tests.data.Rows;
import dev.rowan.tests.data.TestData;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Each of the 22 queries gives the rows of its hand-written SQL on the same server, and the rows
/// that are published with the data. Where the validation parameters find nothing in this subset,
/// others that find rows are tried against the SQL too.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class TpchTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(TPCH);
  }

  @Test
  void q01PricingSummary() throws IOException {
    answers(1, pricingSummary(date("1998-12-01").minusDays(90)));
  }

  @Test
  void q02MinimumCostSupplier() throws IOException {
    answers(2, minimumCostSupplier(15, "BRASS", "EUROPE"));
  }

  @Test
  void q03ShippingPriority() throws IOException {
    answers(3, shippingPriority("BUILDING", date("1995-03-15")));
  }

  @Test
  void q04OrderPriorityChecking() throws IOException {
    answers(4, orderPriorityChecking(date("1993-07-01")));
  }

  @Test
  void q05LocalSupplierVolume() throws IOException {
    answers(5, localSupplierVolume("ASIA", date("1994-01-01")));
  }

  @Test
  void q06RevenueChange() throws IOException {
    answers(6, revenueChange(date("1994-01-01")));
  }

  @Test
  void q07VolumeShipping() throws IOException {
    answers(7, volumeShipping("FRANCE", "GERMANY"));
  }

  @Test
  void q08MarketShare() throws IOException {
    String type = "ECONOMY ANODIZED STEEL";
    answers(8, marketShare("BRAZIL", "AMERICA", type), "BRAZIL", "AMERICA", type);
    String other = "LARGE BURNISHED BRASS";
    agrees(8, marketShare("MOZAMBIQUE", "AMERICA", other), "MOZAMBIQUE", "AMERICA", other);
  }

  @Test
  void q09ProductTypeProfit() throws IOException {
    answers(9, productTypeProfit("green"));
  }

  @Test
  void q10ReturnedItems() throws IOException {
    answers(10, returnedItems(date("1993-10-01")));
  }

  @Test
  void q11ImportantStock() throws IOException {
    answers(11, importantStock("GERMANY", new BigDecimal("0.01")));
  }

  @Test
  void q12ShippingModes() throws IOException {
    answers(12, shippingModes(List.of("MAIL", "SHIP"), date("1994-01-01")));
  }

  @Test
  void q13CustomerDistribution() throws IOException {
    answers(13, customerDistribution("%special%requests%"));
  }

  @Test
  void q14PromotionEffect() throws IOException {
    answers(14, promotionEffect(date("1995-09-01")));
  }

  @Test
  void q15TopSupplier() throws IOException {
    answers(15, topSupplier(date("1996-01-01")));
  }

  @Test
  void q16SuppliersOfParts() throws IOException {
    List<Integer> sizes = List.of(49, 14, 23, 45, 19, 3, 36, 9);
    answers(16, suppliersOfParts("Brand#45", "MEDIUM POLISHED", sizes));
  }

  @Test
  void q17SmallQuantities() throws IOException {
    answers(17, smallQuantities("Brand#23", "MED BOX"), "Brand#23", "MED BOX");
    agrees(17, smallQuantities("Brand#52", "MED PKG"), "Brand#52", "MED PKG");
  }

  @Test
  void q18LargeVolumeCustomers() throws IOException {
    answers(18, largeVolumeCustomers(300), 300);
    agrees(18, largeVolumeCustomers(120), 120);
  }

  @Test
  void q19DiscountedRevenue() throws IOException {
    answers(
        19,
        discountedRevenue(small("Brand#12", 1), medium("Brand#23", 10), large("Brand#34", 20)),
        "Brand#12",
        1,
        11,
        "Brand#23",
        10,
        20,
        "Brand#34",
        20,
        30);
    agrees(
        19,
        discountedRevenue(small("Brand#52", 40), medium("Brand#15", 3), large("Brand#33", 25)),
        "Brand#52",
        40,
        50,
        "Brand#15",
        3,
        13,
        "Brand#33",
        25,
        35);
  }

  @Test
  void q20PartPromotion() throws IOException {
    LocalDate from = date("1994-01-01");
    answers(20, partPromotion("forest", from, "CANADA"), "forest%", "CANADA");
    agrees(20, partPromotion("b", from, "ALGERIA"), "b%", "ALGERIA");
  }

  @Test
  void q21WaitingSuppliers() throws IOException {
    answers(21, waitingSuppliers("SAUDI ARABIA"), "SAUDI ARABIA");
    agrees(21, waitingSuppliers("KENYA"), "KENYA");
  }

  @Test
  void q22SalesOpportunity() throws IOException {
    answers(22, salesOpportunity(List.of("13", "31", "23", "29", "30", "18", "17")));
  }

  /// Asserts that `query` gives the published rows, and those of its SQL.
  private void answers(int number, Query<?> query, Object... parameters) throws IOException {
    Rows rows = Rows.typed(database, query);
    if (database.dialect().equals("postgresql")) {
      rows.assertSameText(ExpectedRows.of(number), "the published answer");
    } else {
      rows.assertSame(ExpectedRows.of(number), "the published answer");
    }
    rows.assertSame(plain(number, parameters), "the SQL");
  }

  /// Asserts that `query` gives the rows of its SQL with other parameters, and that there are some.
  private void agrees(int number, Query<?> query, Object... parameters) throws IOException {
    Rows rows = Rows.typed(database, query);
    rows.assertSame(plain(number, parameters), "the SQL");
    rows.assertNotEmpty();
  }

  private Rows plain(int number, Object... parameters) throws IOException {
    String own = "tpch/queries/q%02d.%s.sql".formatted(number, database.dialect());
    String file = TestData.exists(own) ? own : "tpch/queries/q%02d.sql".formatted(number);
    return Rows.plain(database, TestData.text(file), parameters);
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso);
  }
}
