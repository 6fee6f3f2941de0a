package nl.stip.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.ingest.export.Metered;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export.Part;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.ingest.source.recording.TakenAway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is taken away in the middle of a part is that to every source: bytes that cannot be
 * read, and no fault of the export or of Stip.
 */
class RemovedDiskTest {

  @TempDir Path scratch;

  @Test
  void everySourceTellsAnUnreadablePart() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Original original : Original.all(scratch)) {
      for (int tenths = 3; tenths <= 9; tenths += 3) {
        String told = told(original, tenths);
        if (!told.isEmpty()) {
          wrong.add(original.source().card().id() + " at " + tenths + " tenths: " + told);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** What is told wrongly; nothing where the source leaves the failure to whoever called it. */
  private static String told(Original original, int tenths) throws IOException {
    List<Part> parts =
        original.export(original.parts()).parts().stream()
            .<Part>map(part -> new Removed(part, tenths))
            .toList();
    RecordingSink sink = new RecordingSink();
    Set<String> issues = new TreeSet<>();
    try (Metered export = new Metered(new SmallExport(original.name(), parts))) {
      original.source().read(export, sink);
      sink.rejected.forEach(said -> issues.add(said.substring(said.lastIndexOf(' ') + 1)));
      issues.addAll(sink.notices);
      return issues.contains(new UnreadablePart().id()) && !export.interrupted().isEmpty()
          ? ""
          : "tells " + issues;
    } catch (IOException e) {
      return e.getMessage().equals(TakenAway.SAID) ? "" : "throws " + e;
    } catch (RuntimeException e) {
      return "throws " + e;
    }
  }

  /** A part that was looked at while the disk was there. */
  private record Removed(Part part, int tenths) implements Part {

    @Override
    public String name() {
      return part.name();
    }

    @Override
    public long size() {
      return part.size();
    }

    @Override
    public byte[] head() throws IOException {
      return part.head();
    }

    @Override
    public InputStream open() throws IOException {
      try (InputStream whole = part.open()) {
        byte[] content = whole.readAllBytes();
        return TakenAway.after(content.length * tenths / 10, content);
      }
    }
  }
}
