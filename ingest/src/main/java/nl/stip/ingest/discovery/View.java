package nl.stip.ingest.discovery;

import java.util.List;
import nl.stip.ingest.source.Export;

/** Some parts of an export that somebody else opened and will close. */
record View(String name, List<Part> parts) implements Export {

  View {
    parts = List.copyOf(parts);
  }

  @Override
  public void close() {
    // what it is a view of stays open
  }
}
