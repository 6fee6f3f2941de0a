package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactStoreTest {

  @TempDir Path root;

  @Test
  void whatAStoppedRunLeftIsRemovedAndTheCurrentTablesStay() throws IOException {
    FactStore store = new FactStore(root.resolve("facts"));
    Path whole = store.begin("1");
    Files.writeString(whole.resolve("table"), "of run 1");
    store.serve(whole);
    Files.createDirectories(store.weeks().resolve("2026-02-02-abc"));

    Path stopped = store.begin("2");
    Files.writeString(stopped.resolve("table"), "half of run 2");
    Files.createDirectories(store.aside().resolve("person_day"));

    Path third = store.begin("3");
    assertThat(current(store)).isEqualTo(whole);
    assertThat(whole.resolve("table")).hasContent("of run 1");
    assertThat(stopped).doesNotExist();
    assertThat(store.aside()).doesNotExist();
    assertThat(store.weeks().resolve("2026-02-02-abc")).exists();

    store.serve(third);
    assertThat(current(store)).isEqualTo(third);
    assertThat(whole).doesNotExist();
  }

  private static Path current(FactStore store) throws IOException {
    return store.root().resolve(Files.readString(store.root().resolve("current")).strip());
  }
}
