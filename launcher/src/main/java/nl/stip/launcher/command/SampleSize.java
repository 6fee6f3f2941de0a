package nl.stip.launcher.command;

import java.nio.file.Path;
import java.util.List;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.StageCall;
import picocli.CommandLine.Option;

/** How large a sample organisation, and which. */
final class SampleSize {

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed is another organisation (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "1200",
      description = "How many people (default: ${DEFAULT-VALUE}).")
  private int people;

  @Option(
      names = "--months",
      paramLabel = "N",
      defaultValue = "18",
      description = "How many months (default: ${DEFAULT-VALUE}).")
  private int months;

  /** The generator, writing into a folder. */
  StageCall call(Path out) {
    return new StageCall(
        Stage.SAMPLE,
        null,
        0,
        List.of(
            "--out",
            out.toString(),
            "--seed",
            Long.toString(seed),
            "--people",
            Integer.toString(people),
            "--months",
            Integer.toString(months)));
  }

  @Override
  public String toString() {
    return seed + " " + people + " " + months;
  }
}
