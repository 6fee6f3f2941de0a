package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run killed at any moment leaves the log as before or as after; the next run finishes it. */
class KilledRunTest {

  private static final int MOMENTS = 30;
  private static final long SEED = 20_261_123;

  @TempDir Path folder;

  @Test
  void thirtyMoments() throws Exception {
    Path export = Fixture.zip(folder.resolve("export.zip"), months());
    Fixture whole = Fixture.in(Files.createDirectory(folder.resolve("whole")));
    assertThat(whole.ingest(export)).isEqualTo(ExitCode.OK);
    int events = whole.content().get("event").size();

    Fixture fixture = Fixture.in(Files.createDirectory(folder.resolve("killed")));
    long full = run(fixture, export, Long.MAX_VALUE);
    assertThat(fixture.content().get("event")).as("of a run left alone").hasSize(events);
    new DiskStorage().delete(fixture.root.resolve("store"));

    Random random = new Random(SEED);
    int early = 0;
    for (int i = 0; i < MOMENTS; i++) {
      run(fixture, export, full / 4 + (long) (random.nextDouble() * full));
      List<String> now = fixture.content().get("event");
      assertThat(now.size()).as("moment %d", i).isIn(0, events);
      if (now.isEmpty()) {
        early++;
      } else {
        assertThat(fixture.batches()).hasSize(1);
        new DiskStorage().delete(fixture.root.resolve("store"));
      }
    }
    assertThat(early).as("runs killed before the end").isBetween(1, MOMENTS - 1);
    assertThat(fixture.ingest(export)).isEqualTo(ExitCode.OK);
    assertThat(fixture.content().get("event")).hasSize(events);
    assertThat(Fixture.list(fixture.root.resolve("store")))
        .noneMatch(p -> p.getFileName().toString().startsWith("."));
  }

  private static Map<String, String> months() {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    for (int month = 1; month <= 9; month++) {
      long ts = 1_704_100_000L + month * 2_629_746L;
      parts.put(
          "general/2023-0" + month + "-01.json",
          "[{\"type\":\"message\",\"user\":\"U0NOOR001\",\"text\":\"Hoi\",\"ts\":\""
              + ts
              + ".000100\"}]");
    }
    return parts;
  }

  /** Runs the stage in a process of its own and kills it after a while; how long it took, ns. */
  private static long run(Fixture fixture, Path export, long nanos) throws Exception {
    return KilledProcess.run(
        Ingest.class, nanos, "--workspace", fixture.root.toString(), export.toString());
  }
}
