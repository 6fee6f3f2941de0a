package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Marts;
import nl.stip.format.MartFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Turning to a newer mart while pages are being asked. */
class MartsTest {

  private static final Duration GRACE = Duration.ofSeconds(30);

  private static final int READERS = 2;

  private static final String MAJOR = String.valueOf(MartFormat.MAJOR_VERSION);

  @TempDir Path workspace;

  @Test
  void switchesWithoutAFailedQuestion() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (Marts marts = new Marts(workspace.resolve("mart"), GRACE)) {
      List<Future<Integer>> asked = new ArrayList<>();
      Callable<Integer> reader = () -> ask(marts, done);
      for (int i = 0; i < READERS; i++) {
        asked.add(readers.submit(reader));
      }
      MartFixture.create(workspace, "mart-2.duckdb", MAJOR, 0.4);
      assertThat(engaged(marts.current().orElseThrow())).isEqualTo(0.4);
      done.set(true);
      for (Future<Integer> count : asked) {
        assertThat(count.get()).isPositive();
      }
    } finally {
      done.set(true);
      readers.shutdown();
    }
  }

  private static int ask(Marts marts, AtomicBoolean done) {
    int asked = 0;
    do {
      assertThat(engaged(marts.current().orElseThrow())).isIn(0.31, 0.4);
      asked++;
    } while (!done.get());
    return asked;
  }

  private static double engaged(Mart mart) {
    return mart.cells()
        .values("engaged_share", "all", List.of(0), List.of("2026-10"))
        .get(0)
        .cell()
        .value();
  }

  @Test
  void keepsTheMartItHasWhenTheNextIsOfAnotherVersion() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    try (Marts marts = new Marts(workspace.resolve("mart"), GRACE)) {
      assertThat(marts.current().orElseThrow().name()).isEqualTo("mart-1.duckdb");
      MartFixture.create(workspace, "mart-2.duckdb", MAJOR + 1, 0.4);

      assertThat(marts.current().orElseThrow().name()).isEqualTo("mart-1.duckdb");
      assertThat(marts.refusal().orElseThrow())
          .hasMessageContaining("mart-2.duckdb")
          .hasMessageContaining("mart version " + MAJOR + 1);
    }
  }

  /** What forgetting takes away is not shown again; the next analysis is. */
  @Test
  void servesNoMartThatIsTakenAway() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    try (Marts marts = new Marts(workspace.resolve("mart"), GRACE)) {
      Mart old = marts.current().orElseThrow();
      FileSystemUtils.deleteRecursively(workspace.resolve("mart"));
      assertThat(marts.current()).isEmpty();
      assertThat(marts.refusal()).isEmpty();
      assertThat(engaged(old)).as("whoever is reading may finish").isEqualTo(0.31);
      MartFixture.create(workspace, "mart-2.duckdb", MAJOR, 0.4);
      assertThat(engaged(marts.current().orElseThrow())).isEqualTo(0.4);
    }
  }
}
