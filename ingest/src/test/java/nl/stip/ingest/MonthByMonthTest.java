package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.stip.format.TableFormat;
import nl.stip.ingest.hostile.Halves;
import nl.stip.ingest.hostile.Original;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For every source whose parts mean the same alone: its files one by one, in any order, give what
 * they give together. Of accounts the latest word counts.
 */
class MonthByMonthTest {

  private static final int ORDERS = 2;
  private static final long SEED = 5;

  /** Place of name_key in a row of account. */
  private static final int NAME = 11;

  @TempDir Path folder;
  private int workspaces;

  @Test
  void oneByOneInAnyOrderEqualsTogether() throws Exception {
    List<String> proven = new ArrayList<>();
    for (Original original : Original.all(folder)) {
      Map<String, byte[]> months = Halves.of(original);
      if (original.apart() && months.size() > 1) {
        proven.add(original.source().card().id());
        equal(original, months);
      }
    }
    assertThat(proven).contains("m365-audit");
  }

  private void equal(Original original, Map<String, byte[]> months) throws Exception {
    String id = original.source().card().id();
    Fixture together = workspace(original);
    files(together, months);
    ExitCode all = together.ingest(together.base().resolve("exports"));
    if (together.console().contains("cannot be told")) {
      return; // half a file may leave open what the whole settles, and then asks
    }
    assertThat(all).as(id + ": " + together.console()).isEqualTo(ExitCode.OK);
    Random random = new Random(SEED);
    for (int i = 0; i < ORDERS; i++) {
      Fixture single = workspace(original);
      Files.copy(together.base().resolve("key"), single.base().resolve("key"));
      Files.setPosixFilePermissions(
          single.base().resolve("key"),
          Files.getPosixFilePermissions(together.base().resolve("key")));
      List<Path> order = files(single, months);
      Collections.shuffle(order, random);
      for (Path file : order) {
        // alone a file without records may be nobody's; what there is to read is compared below
        assertThat(single.ingest(file))
            .as(id + ": " + single.console())
            .isIn(ExitCode.OK, ExitCode.INPUT);
      }
      Map<String, List<String>> expected = together.content();
      Map<String, List<String>> found = single.content();
      for (String dated : List.of("account", "community")) {
        expected.remove(dated);
        found.remove(dated);
      }
      assertThat(found).as(id + " in the order " + order).isEqualTo(expected);
      assertThat(accounts(single)).as(id).isEqualTo(accounts(together));
      assertThat(communities(single)).as(id).isEqualTo(communities(together));
    }
  }

  private Fixture workspace(Original original) throws IOException {
    Path base = Files.createDirectory(folder.resolve("w" + workspaces++));
    return Fixture.in(base, original.settings());
  }

  private static List<Path> files(Fixture fixture, Map<String, byte[]> months) throws IOException {
    // each in a folder of its own, below which it lies as in the original: some names say something
    List<Path> folders = new ArrayList<>();
    Path exports = Files.createDirectories(fixture.base().resolve("exports"));
    for (Map.Entry<String, byte[]> month : months.entrySet()) {
      Path own = exports.resolve("" + folders.size());
      Path file = own.resolve(month.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, month.getValue());
      folders.add(own);
    }
    return folders;
  }

  /** Which communities there are, of what kind, and who can see them. */
  private static Map<Object, String> communities(Fixture fixture) throws IOException {
    Map<Object, String> kinds = new TreeMap<>();
    for (Path batch : fixture.batches()) {
      TableReader.read(
          batch.resolve(TableFormat.COMMUNITY.file()),
          TableFormat.COMMUNITY,
          row -> kinds.put(row[0], row[1] + " " + row[4] + " " + row[5]));
    }
    return kinds;
  }

  /** The latest row of each account, without its batch; of names the latest that there is. */
  private static Map<Object, String> accounts(Fixture fixture) throws IOException {
    Map<Object, List<String>> rows = new HashMap<>();
    Map<Object, String> names = new HashMap<>();
    for (Path batch : fixture.batches()) {
      TableReader.read(
          batch.resolve(TableFormat.ACCOUNT.file()),
          TableFormat.ACCOUNT,
          row -> {
            StringBuilder text = new StringBuilder(row[3] + "|");
            for (int i = 0; i < row.length; i++) {
              text.append(i == 2 || i == NAME ? "" : row[i]).append('|');
            }
            if (row[NAME] != null) {
              names.merge(row[0], row[3] + " " + row[NAME], (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
            rows.computeIfAbsent(row[0], a -> new ArrayList<>()).add(text.toString());
          });
    }
    Map<Object, String> latest = new TreeMap<>();
    rows.forEach(
        (account, all) ->
            latest.put(
                account,
                Collections.max(all) + names.getOrDefault(account, "").replaceFirst("\\S+ ", "")));
    return latest;
  }
}
