package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of a day each, of which the days between follow. */
class SnapshotsTest {

  @TempDir Path folder;
  private KeptDirectory kept;

  @BeforeEach
  void open() throws IOException {
    kept = new KeptDirectory(folder);
  }

  @Test
  void snapshotsInFileNamesMakeAHistoryInAnyOrder() throws IOException {
    String january = "key,email,department\n1,a@b.example,Sales\n2,c@d.example,Sales\n";
    String february = "key,email,department\n1,a@b.example,Service\n2,c@d.example,Sales\n";
    String march = "key,email,department\n1,a@b.example,Service\n";
    kept.put("people-2026-03-01.csv", march);
    kept.put("people-2026-01-01.csv", january);
    kept.put("people_20260201.csv", february);
    List<String> rows = kept.spans();
    assertThat(rows)
        .containsExactlyInAnyOrder(
            "1 2026-01-01 2026-01-31 Sales",
            "1 2026-02-01 null Service",
            "2 2026-01-01 2026-02-28 Sales");
  }

  @Test
  void oneFileMayHoldManySnapshots() throws IOException {
    kept.put(
        "people.csv",
        """
        snapshot,key,email,department
        2026-01-01,1,a@b.example,Sales
        2026-02-01,1,a@b.example,Sales
        2026-03-01,1,a@b.example,Board
        """);
    assertThat(kept.spans())
        .containsExactlyInAnyOrder("1 2026-01-01 2026-02-28 Sales", "1 2026-03-01 null Board");
  }
}
