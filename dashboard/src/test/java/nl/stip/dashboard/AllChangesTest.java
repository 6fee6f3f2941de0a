package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page says that it tells whatever changed by more than noise, and does. */
class AllChangesTest {

  @TempDir Path workspace;

  /** So many shares that rise by far more than their noise, and nothing else. */
  private String page(int changes) throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Path file = workspace.resolve("mart/mart-1.duckdb");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement mart = duckdb.createStatement()) {
      PlantedMart.forget(duckdb);
      mart.execute(
          """
          insert into value
          select m.id, 'all', 0, p.id, 1000, v, v - 0.02, v + 0.02, null, null
          from (select id from metric where kind in ('share', 'mean') and list_contains(periods, 'month')
                order by pos limit %d) m,
            (values ('2026-09', 0.3), ('2026-10', 0.6)) p(id, v)
          """
              .formatted(changes));
    }
    try (Served served = new Served(workspace)) {
      return served.get("/?lang=nl&period=2026-10").body();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 8, 12})
  void areAllThere(int changes) throws Exception {
    String list = page(changes);
    list = list.substring(list.indexOf("class=\"cards changes\""));

    assertThat(list.split("<th scope=\"row\">", -1).length - 1).isEqualTo(changes);
  }

  @Test
  void beyondTheFirstTheyAreFolded() throws Exception {
    assertThat(page(12)).contains("Meer veranderingen (4)");
  }

  @Test
  void nothingIsFoldedWhereThereAreFew() throws Exception {
    assertThat(page(8)).doesNotContain("Meer veranderingen");
  }
}
