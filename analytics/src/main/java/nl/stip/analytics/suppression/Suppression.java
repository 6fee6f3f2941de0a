package nl.stip.analytics.suppression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import nl.stip.analytics.group.Rollup;
import nl.stip.analytics.mart.MartContent;
import nl.stip.analytics.mart.MartWriter;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** The stage between the roll-up and the mart, and the mart's only writer. */
public final class Suppression {

  private final Rollup rollup;
  private final Publication publication;

  private Suppression(Rollup rollup, Publication publication) {
    this.rollup = rollup;
    this.publication = publication;
  }

  /**
   * Withholds what is about too few people, rounds the rest, writes the mart and makes it the
   * current one. When it fails, the mart that was current stays so.
   *
   * @return the mart
   * @throws FaultException if there are more cells than the settings allow, or the mart cannot be
   *     written
   */
  public static Path publish(Rollup rollup, Publication publication) {
    return new Suppression(rollup, publication).publish();
  }

  private Path publish() {
    try (MartWriter writer = MartWriter.open(publication.workspace(), publication.started())) {
      mask(writer.folder());
      return writer.write(
          new MartContent(
              publication.settings(),
              publication.catalogue(),
              publication.periods(),
              publication.lineage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code pattern, figure} and {@code matrix}, masked, below a folder. */
  private void mask(Path folder) {
    try (Patterns patterns = new Patterns(rollup.headcount(), publication)) {
      patterns.write(folder.resolve(MartContent.PATTERN));
    }
    try (Masking masking = new Masking(rollup, publication, folder)) {
      refuse(masking.figures());
      masking.write();
    }
  }

  private void refuse(long cells) {
    if (cells > publication.settings().cells()) {
      throw new FaultException(
          ExitCode.SETTINGS,
          "stip.yaml: cells",
          "this run would publish %,d values and the limit is %,d"
              .formatted(cells, publication.settings().cells()),
          "list fewer dimensions or pairs, or raise cells");
    }
  }
}
