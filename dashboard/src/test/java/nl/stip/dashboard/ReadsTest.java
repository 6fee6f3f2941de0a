package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.page.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page asks the mart a few times, whatever is chosen: the tables it needs, each at once. */
class ReadsTest {

  private static final int MOST = 6;

  @TempDir Path workspace;

  @Test
  void noPageReadsMoreThanSixTimes() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    try (Served served = new Served(workspace)) {
      served.get("/data"); // what describes the mart is read once
      List<String> much = new ArrayList<>();
      for (String address : addresses()) {
        long before = served.reads();
        assertThat(served.get(address).statusCode()).as(address).isEqualTo(200);
        long reads = served.reads() - before;
        if (reads > MOST) {
          much.add(address + ": " + reads);
        }
      }
      assertThat(much).isEmpty();
    }
  }

  private static List<String> addresses() {
    List<String> pages = new ArrayList<>(View.MENU);
    pages.set(0, "");
    pages.add("search");
    for (String metric :
        List.of("engaged_share", "usage_segments", "time_to_habit", "openness", "retention")) {
      pages.add("metric/" + metric);
    }
    return pages.stream()
        .flatMap(
            page ->
                List.of(
                    "/" + page + "?lang=nl&q=aandeel",
                    "/" + page + "?lang=en&compare=year&from=all",
                    "/" + page + "?compare=2026-06&by=site&only=department:Verkoop",
                    "/" + page + "?only=department:Verkoop&also=site:Gent",
                    "/" + page + "?across=site",
                    "/" + page + "?kind=week",
                    "/" + page + "?kind=quarter&tool=slack")
                    .stream())
        .toList();
  }
}
