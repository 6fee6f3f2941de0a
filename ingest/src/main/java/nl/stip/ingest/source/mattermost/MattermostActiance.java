package nl.stip.ingest.source.mattermost;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.text.Characters;

/** The compliance export of Mattermost in Actiance's XML: a zip a batch, a file in each. */
public final class MattermostActiance implements Source {

  // Others write Actiance's format too; Mattermost says of every room which of four kinds it is.
  private static final Pattern START =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,100}>)?\\s*<FileDump[^>]{0,200}>\\s*<Conversation [^>]*>\\s*"
              + "<RoomID>(?:public|private|direct|group) - ");

  @Override
  public Card card() {
    return new Card(
        "mattermost-actiance",
        "Mattermost compliance export (Actiance XML)",
        Set.of(Post.TOOL),
        false,
        "System Console → Compliance → Compliance Export → Export Format: Actiance XML → Run"
            + " Compliance Export Job Now → Download; unpack it once if it is a zip of zips, one a"
            + " batch",
        "Posts of all channels and conversations, edited and deleted ones too, files, who came and"
            + " went, who is in a conversation; bots told apart. As the code of Mattermost's server"
            + " writes it, which is where the format is taken from.",
        "Threads, mentions, reactions, reading, who deleted something. People are known by their"
            + " address: whoever changes it is another. The CSV holds threads too: better give that,"
            + " and one of the formats only, since a post counts once in both but who came and went"
            + " twice. Older servers write no ids of posts: then a post is known by its channel,"
            + " author and time, and one that begins with the word delete counts as a deletion.",
        EnumSet.of(
            Card.Family.ADOPTION,
            Card.Family.CONNECTION,
            Card.Family.OPENNESS,
            Card.Family.SATISFACTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export, MattermostActiance::isDump, "has rooms of a Mattermost export in Actiance's XML");
  }

  private static boolean isDump(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      return START.matcher(text.lines().collect(Collectors.joining("\n"))).lookingAt();
    }
  }

  @Override
  public void read(Export export, Sink sink) {
    export.parts().forEach(part -> new ActianceReading(part, sink).read());
  }
}
