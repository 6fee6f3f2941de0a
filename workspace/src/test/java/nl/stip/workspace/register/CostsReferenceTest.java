package nl.stip.workspace.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.stip.testing.Golden;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference page holds every key, and an example that is read as it says. */
class CostsReferenceTest {

  @TempDir Path root;

  @Test
  void referencePageListsEveryKey() throws IOException {
    Golden.check(
        "docs/reference/costs.md",
        """
        # register/costs.yaml

        What the tools cost, for the page *Business case*. Every amount has a source and a date: the page
        shows no amount that is not in this file. The dashboard reads it at every request, so a change shows
        when the page is refreshed; a fault is told on that page, and by `./stip doctor`, with its line. An
        entry of `costs` is a list item.

        | key | value | default | meaning |
        |---|---|---|---|
        %s

        Costs of a year are spread over its twelve months in equal parts. Of a month in which a line begins
        or ends, the days on which it holds count. A price per person is paid for `licences`, else for the
        people who were enabled in that month as measured. Where that was not measured, the costs of that
        period are absent with the reason; of a tool that no export observes, the line is left out until it
        says `licences`, and the page tells so.

        ## An example

        ```yaml
        %s```
        """
            .formatted(CostsFile.keys().rows(), example()));
  }

  @Test
  void theExampleIsReadAsItSays() throws IOException {
    Workspace workspace = new Workspace(root);
    Files.createDirectories(workspace.register());
    Files.writeString(CostsFile.of(workspace), example());
    Costs costs = CostsFile.load(workspace);
    assertThat(costs.lines()).hasSize(4);
    assertThat(costs.labour().complete()).isTrue();
    assertThat(costs.lines().get(2).months()).isEqualTo(36);
    assertThat(costs.lines().get(1).bought()).hasValue(1240);
  }

  private static String example() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CostsFile.class.getResourceAsStream("costs.example.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
