package nl.stip.ingest.source.mattermost;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.text.Characters;

/** The CSV of Mattermost's compliance export: a zip a run, with posts.csv in it. */
public final class MattermostCompliance implements Source {

  private static final List<String> COLUMNS =
      List.of("Post Creation Time", "Channel Id", "User Id", "Post Id", "Post Message");

  @Override
  public Card card() {
    return new Card(
        "mattermost-compliance",
        "Mattermost compliance export (CSV)",
        Set.of(Post.TOOL),
        false,
        "System Console → Compliance → Compliance Export → Export Format: CSV → Run Compliance"
            + " Export Job Now → Download; unpack it once if it is a zip of zips, one a batch",
        "Posts of all channels and conversations, deleted and edited ones too, threads, files, who"
            + " came and went; bots told apart.",
        "Reactions, reading, mentions, who deleted something.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export, MattermostCompliance::isTable, "has the columns of a Mattermost compliance export");
  }

  private static boolean isTable(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      String header = text.readLine();
      return header != null
          && Arrays.asList(header.replace("\"", "").split(",", -1)).containsAll(COLUMNS);
    }
  }

  @Override
  public void read(Export export, Sink sink) {
    export.parts().forEach(part -> new ComplianceTable(part, sink).read());
  }
}
