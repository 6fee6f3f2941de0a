package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.language.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of a share the whole is what its parts are held against; of a number of people no part can reach
 * it, and beside it all parts would only be small.
 */
class WholeOfCountTest {

  private static final Map<String, String> OF_A_GROUP =
      Map.of("period", "2026-10", "only", "department:Logistiek");

  @TempDir Path root;

  private Path mart(String kind) throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    Path file = root.resolve("mart/mart-1.duckdb");
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      mart.createStatement()
          .execute("update metric set kind = '" + kind + "' where id = 'engaged_share'");
    }
    return file;
  }

  private static List<Role> roles(Path mart, String by, String form) {
    Figure figure = new Figure("metric_course", List.of("engaged_share"), by, form);
    return new Reading(mart, Language.NL)
        .of(
            figure,
            OF_A_GROUP,
            answer -> answer.data().series().stream().map(s -> s.role()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "group-period", "period"})
  void standsBesidePartsOfAShare(String by) throws Exception {
    assertThat(roles(mart("share"), by, by.equals("group") ? "rank" : "line"))
        .contains(Role.MAIN, Role.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "group-period", "period"})
  void doesNotStandBesidePartsOfANumber(String by) throws Exception {
    assertThat(roles(mart("total"), by, by.equals("group") ? "rank" : "line"))
        .contains(Role.MAIN)
        .doesNotContain(Role.WHOLE);
  }
}
