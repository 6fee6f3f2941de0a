package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A running dashboard after {@code ./stip forget}, which takes the marts away. */
class ForgottenMartTest {

  @TempDir Path workspace;

  @Test
  void saysThatTheAnalysisHasToRunAndShowsNothingOld() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Files.createDirectories(workspace.resolve("store/batches"));
    try (Served served = new Served(workspace)) {
      String page = served.get("/adoption?lang=en").body();
      assertThat(page).doesNotContain("No figures now").contains("<figure");
      FileSystemUtils.deleteRecursively(workspace.resolve("mart"));
      for (String address : new String[] {"/adoption?lang=en", "/network?lang=en"}) {
        assertThat(served.get(address).body())
            .contains("No figures now", "./stip analyze --workspace DIR")
            .doesNotContain("<figure");
      }
      assertThat(served.get("/adoption?lang=nl").body())
          .contains("Nu geen cijfers", "./stip analyze --workspace WERKMAP");
      assertThat(served.get("/report.xlsx").statusCode()).isGreaterThanOrEqualTo(400);
      MartFixture.create(workspace, "mart-2.duckdb");
      assertThat(served.get("/adoption?lang=en").body()).doesNotContain("No figures now");
    }
  }

  @Test
  void aWorkspaceWithoutAnythingSaysToReadFirst() throws Exception {
    try (Served served = new Served(workspace)) {
      assertThat(served.get("/?lang=en").body())
          .contains("Nothing to see yet", "./stip run --workspace DIR EXPORT");
    }
  }
}
