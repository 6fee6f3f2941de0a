package nl.stip.dashboard.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Since when a group has a tool that others had before, with periods that are withheld. */
class GivenLaterTest {

  @TempDir Path root;

  /**
   * A tool that all have since August; of one group it is told in October, and withheld in some.
   */
  private List<String> later(String... withheld) throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    Path file = root.resolve("mart/mart-1.duckdb");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement mart = duckdb.createStatement()) {
      mart.execute("delete from value where metric = 'engaged_share' and tool = 'm365'");
      String group = "(select id from grp where val1 = 'Logistiek' and dim2 is null)";
      for (String month : List.of("2026-08", "2026-09", "2026-10")) {
        told(mart, "0", month, "null");
      }
      told(mart, group, "2026-10", "null");
      for (String month : withheld) {
        told(mart, group, month, "'suppressed'");
      }
    }
    try (Mart mart = Mart.open(file)) {
      return mart.catalogue(Language.NL).access().later().stream()
          .filter(later -> later.tool().equals("m365"))
          .map(Access.Later::period)
          .toList();
    }
  }

  private static void told(Statement mart, String group, String month, String missing)
      throws SQLException {
    mart.execute(
        "insert into value (metric, tool, grp, period, n, value, missing)"
            + " select 'engaged_share', 'm365', %1$s, '%2$s',".formatted(group, month)
            + " case when %1$s is null then 100 end, case when %1$s is null then 0.5 end, %1$s"
                .formatted(missing));
  }

  @Test
  void isTheFirstPeriodInWhichItIsToldOfIt() throws Exception {
    assertThat(later()).containsExactly("2026-10");
  }

  @Test
  void isNotThatInWhichFewHadItOnce() throws Exception {
    assertThat(later("2026-08")).containsExactly("2026-10");
  }

  @Test
  void isNotKnownWhereItMayHaveBeenThereAllTheTime() throws Exception {
    assertThat(later("2026-08", "2026-09")).isEmpty();
  }
}
