package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonShape;
import nl.stip.ingest.source.perceval.PercevalItem;

/** What a file of answers of the API holds. */
enum ApiPart {
  /** A page of posts, by id. */
  PAGE("posts.*"),
  /** Users. */
  USERS(""),
  /** Channels. */
  CHANNELS(""),
  /** Items of Perceval: posts with their user. */
  ITEMS("");

  private final String path;

  ApiPart(String path) {
    this.path = path;
  }

  static Optional<ApiPart> of(Export.Part part) throws IOException {
    JsonShape shape = JsonShape.of(part);
    if (shape.has("", "order", "posts")) {
      return Optional.of(PAGE);
    } else if (shape.has("", "id", "username", "roles", "update_at", "delete_at")) {
      return Optional.of(USERS);
    } else if (shape.has("", "id", "team_id", "display_name", "type", "creator_id")) {
      return Optional.of(CHANNELS);
    }
    return PercevalItem.backend(part).filter("mattermost"::equals).map(backend -> ITEMS);
  }

  boolean holdsPosts() {
    return this == PAGE || this == ITEMS;
  }

  /** Learns who there is and who wrote what, before the posts are read: pages run backwards. */
  void look(Export.Part part, ApiRows rows) {
    JsonRows.look(
        part,
        Set.of(path),
        (place, at, row) -> {
          switch (this) {
            case USERS -> rows.user(row);
            case CHANNELS -> rows.channel(row);
            default -> rows.author(PercevalItem.data(row));
          }
        });
  }

  void read(Export.Part part, ApiRows rows, Sink sink) {
    JsonRows.read(
        part, Set.of(path), sink, (place, at, row) -> rows.post(place, PercevalItem.data(row)));
  }
}
