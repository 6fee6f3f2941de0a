package nl.stip.analytics.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stopping after each step of a switch leaves the mart of before; the next run tidies up. */
class MartFolderTest {

  @TempDir private Path root;

  private Path finish(MartFolder marts, String name) throws Exception {
    return Files.writeString(marts.aside(name).resolve("mart.duckdb"), name);
  }

  private Path whole(MartFolder marts, String name) throws Exception {
    Path mart = marts.adopt(finish(marts, name), name);
    marts.serve(mart);
    return mart;
  }

  @Test
  void aRunThatStopsBeforeTheSwitchLeavesTheOldMart() throws Exception {
    MartFolder marts = new MartFolder(root);
    Path old = whole(marts, "1");

    finish(marts, "2");
    assertThat(marts.current()).contains(old);

    Path unread = marts.adopt(finish(marts, "3"), "3");
    assertThat(marts.current()).contains(old);

    Files.writeString(root.resolve(".building-current"), "mart-3.duckdb");
    assertThat(marts.current()).contains(old);
    assertThat(Files.readString(old)).isEqualTo("1");

    Path next = whole(marts, "4");
    assertThat(marts.current()).contains(next);
    assertThat(unread).doesNotExist();
    assertThat(root.toFile().list())
        .containsExactlyInAnyOrder("current", "mart-1.duckdb", "mart-4.duckdb", ".building-4");
  }

  @Test
  void atMostTwoMartsStay() throws Exception {
    MartFolder marts = new MartFolder(root);
    for (String name : new String[] {"1", "2", "3"}) {
      whole(marts, name);
    }
    assertThat(root.resolve("mart-1.duckdb")).doesNotExist();
    assertThat(root.resolve("mart-2.duckdb")).exists();
    assertThat(marts.current()).contains(root.resolve("mart-3.duckdb"));
  }

  @Test
  void aFolderWithoutAMartServesNone() throws Exception {
    assertThat(new MartFolder(root).current()).isEmpty();
  }
}
