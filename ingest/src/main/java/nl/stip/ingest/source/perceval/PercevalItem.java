package nl.stip.ingest.source.perceval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.json.JsonShape;

/**
 * An item of Perceval. A source that reads items of a backend claims the parts for which {@link
 * #backend} names it, reads their records at the root, and takes {@link #data} of each.
 */
public final class PercevalItem {

  private static final String[] ENVELOPE = {"backend_name", "backend_version", "data", "origin"};

  private PercevalItem() {}

  /**
   * The backend whose items a part holds, in lower case: {@code slack, mattermost, rocketchat,
   * discourse, github, gitlab, mbox} …; empty if it holds no items.
   */
  public static Optional<String> backend(Export.Part part) throws IOException {
    JsonShape shape = JsonShape.of(part);
    return shape.has("", ENVELOPE)
        ? shape.value("backend_name").map(name -> name.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** What an item holds; the record itself if it is no item. */
  public static JsonNode data(JsonNode row) {
    return row.has("backend_name") && row.path("data").isObject() ? row.get("data") : row;
  }
}
