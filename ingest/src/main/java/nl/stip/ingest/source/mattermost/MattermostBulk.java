package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonShape;

/** The bulk export of Mattermost: JSON lines, alone or in the zip of mmctl. */
public final class MattermostBulk implements Source {

  @Override
  public Card card() {
    return new Card(
        "mattermost-bulk",
        "Mattermost bulk export",
        Set.of(Post.TOOL),
        false,
        "mmctl export create --no-attachments, then mmctl export list and mmctl export download"
            + " NAME.zip; or mattermost export bulk FILE.jsonl --all-teams",
        "Posts of all channels and conversations, threads, mentions, reactions with their time,"
            + " files, who joined; users, guests and bots told apart, and who is in which channel.",
        "Deleted posts, reading, and ids: people and channels are known by name, so that a renamed"
            + " one is another, and a post by its channel, author and time. Give this or the"
            + " compliance export, not both.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export, MattermostBulk::isBulk, "begins with the version line of a Mattermost export");
  }

  private static boolean isBulk(Export.Part part) throws IOException {
    JsonShape shape = JsonShape.of(part);
    return shape.has("", "type", "version") && shape.value("type").orElse("").equals("version");
  }

  @Override
  public void read(Export export, Sink sink) {
    for (Export.Part part : export.parts()) {
      BulkRows rows = new BulkRows(sink);
      JsonRows.read(part, Set.of(""), sink, (place, path, row) -> rows.row(place, row));
      rows.finish();
    }
  }
}
