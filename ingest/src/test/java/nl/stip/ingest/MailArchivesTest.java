package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.testing.Shared;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives of real lists, read whole, say what was counted in the files by other means. */
class MailArchivesTest {

  private static final String RESOLVED =
      "select 'n', count(*) from event r where in_reply_to_id in (select object_id from event)";

  @TempDir Path folder;

  /** Distinct ids, authors and answers; of those, answers to a mail of the list and of its file. */
  @ParameterizedTest
  @CsvSource({
    "mbox-r-devel-2019-2026, 3986, 3983, 508, 3132, 2842, 2776",
    "mbox-r-announce, 699, 684, 152, 53, 38, 37"
  })
  void realListsCountAsCounted(
      String name, String read, long mails, long authors, long answers, long within, long known)
      throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data(name))).isEqualTo(ExitCode.OK);
    assertThat(fixture.console().replace(",", "")).containsPattern("mail-files +" + read + "\\b");
    assertThat(one(fixture, "select 'n', count(*) from event")).isEqualTo(mails);
    assertThat(one(fixture, "select 'n', count(distinct account) from event")).isEqualTo(authors);
    assertThat(one(fixture, "select 'n', count(in_reply_to_id) from event")).isEqualTo(answers);
    assertThat(one(fixture, RESOLVED)).isEqualTo(within);
    assertThat(one(fixture, "select 'n', count(in_reply_to_account) from event")).isEqualTo(known);
    assertThat(one(fixture, "select 'n', count(distinct context_id) from event")).isEqualTo(1);
  }

  /** Read, distinct, and without a date, per folder of Perceval's samples. */
  @ParameterizedTest
  @CsvSource({
    "mbox, 14, 9, 3",
    "pipermail, 8, 8, 0",
    "hyperkitty, 4, 4, 0",
    "groupsio, 49, 49, 0",
    "nntp, 3, 3, 0"
  })
  void percevalsSamplesAreRead(String name, String read, long mails, String undated)
      throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data("perceval-samples/" + name))).isEqualTo(ExitCode.OK);
    assertThat(fixture.console())
        .containsPattern("mail-files +" + read + "\\b.* " + undated + " *\\n");
    assertThat(one(fixture, "select 'n', count(*) from event")).isEqualTo(mails);
  }

  /** Each file means the same alone as beside the others, so the log is the same. */
  @Test
  void monthsOneByOneAreMonthsTogether() throws Exception {
    Path list = Shared.data("mbox-r-devel-2019-2026");
    Path some = Files.createDirectory(folder.resolve("list"));
    Fixture apart = Fixture.in(folder.resolve("apart"));
    for (String month : List.of("March", "January", "February")) {
      String name = "2019-" + month + ".txt";
      Files.copy(list.resolve(name), some.resolve(name));
      assertThat(apart.ingest(some)).isEqualTo(ExitCode.OK);
    }
    Fixture together = Fixture.in(folder.resolve("together"));
    Files.copy(apart.base().resolve("key"), together.base().resolve("key"));
    Files.setPosixFilePermissions(
        together.base().resolve("key"), Files.getPosixFilePermissions(apart.base().resolve("key")));
    assertThat(together.ingest(some)).isEqualTo(ExitCode.OK);
    assertThat(apart.batches()).hasSize(3);
    assertThat(together.batches()).hasSize(1);
    assertThat(apart.content().get("event"))
        .isEqualTo(together.content().get("event"))
        .isNotEmpty();
  }

  private static long one(Fixture fixture, String sql) throws Exception {
    return fixture.query(sql).get("n");
  }
}
