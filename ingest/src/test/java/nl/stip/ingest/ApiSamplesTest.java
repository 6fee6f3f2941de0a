package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.stip.testing.Shared;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Captured answers of APIs, read whole, say what was counted in the files by other means. */
class ApiSamplesTest {

  @TempDir Path folder;

  /** Records read, distinct events, and which of those answer something. */
  @ParameterizedTest
  @CsvSource({"discourse, 29, 25, 22", "github, 29, 20, 10", "gitlab, 18, 11, 4"})
  void percevalsSamplesAreRead(String name, String read, long events, long answers)
      throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data("perceval-samples/" + name))).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).containsPattern(name + "-api +" + read + "\\b");
    assertThat(fixture.query("select 'n', count(*) from event")).containsEntry("n", events);
    assertThat(fixture.query("select 'n', count(in_reply_to_id) from event"))
        .containsEntry("n", answers);
  }
}
