package nl.stip.sample.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.stip.sample.parameters.Events.Initiative;
import nl.stip.sample.parameters.Parameters;

/**
 * {@code register/initiatives.yaml} of a workspace that reads the sample: the programmes that are
 * planted in it, from the day they start. Whether they work it does not say.
 */
public final class InitiativesFile {

  private InitiativesFile() {}

  /** Writes those that start before the sample ends. */
  public static void write(Path file, Parameters parameters) throws IOException {
    List<Initiative> begun =
        parameters.events().initiatives().stream()
            .filter(initiative -> initiative.month() < parameters.months())
            .toList();
    String entries =
        begun.stream().map(one -> entry(one, parameters)).collect(Collectors.joining());
    Files.writeString(
        file,
        "# Verzonnen, zoals alles van Lumen Groep.\ninitiatives:"
            + (entries.isEmpty() ? " []\n" : "\n" + entries));
  }

  private static String entry(Initiative initiative, Parameters parameters) {
    return """
          - what: %s
            from: %s
            group: "department:%s"
            metric: open_share
        """
        .formatted(
            initiative.purpose(),
            LocalDate.ofEpochDay(parameters.start(initiative.month())),
            initiative.department());
  }
}
