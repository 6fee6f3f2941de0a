package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tools differ is asked where there are two to be held against each other. */
class OneToolTest {

  @TempDir Path workspace;

  @ParameterizedTest
  @CsvSource({"suppressed, true", "not_reached, true", "not_recorded, false", "no_data, false"})
  void isNotComparedWithOthers(String missing, boolean compared) throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Path file = workspace.resolve("mart/mart-1.duckdb");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement mart = duckdb.createStatement()) {
      mart.execute(
          """
          delete from value where metric = 'engaged_share' and tool <> 'all';
          insert into value
          select metric, other.id, grp, period, n,
            if(other.id = 'slack', value, null), null, null, null,
            if(other.id = 'slack', null, '%s')
          from value, (values ('slack'), ('m365')) other(id)
          where metric = 'engaged_share' and tool = 'all'
          """
              .formatted(missing));
    }
    try (Served served = new Served(workspace)) {
      assertThat(
              served
                  .get("/metric/engaged_share?lang=nl&period=2026-10")
                  .body()
                  .contains("Hoe verschillen de tools?"))
          .isEqualTo(compared);
    }
  }
}
