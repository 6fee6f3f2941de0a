package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;

/** The compliance export of Mattermost for Global Relay: a mail per channel and batch. */
public final class MattermostGlobalRelay implements Source {

  private static final Pattern HEADER_END = Pattern.compile("\\r?\\n\\r?\\n");
  private static final Pattern MARK =
      Pattern.compile("(?mi)^X-GlobalRelay-MsgType:[ \\t]*Mattermost[ \\t]*\\r?$");

  @Override
  public Card card() {
    return new Card(
        "mattermost-globalrelay",
        "Mattermost compliance export (Global Relay EML)",
        Set.of(Post.TOOL),
        false,
        "Mattermost sends these mails to Global Relay; as files: mattermost export global-relay-zip on"
            + " the server (deprecated since version 10.5, meant for tests), or what Global Relay"
            + " gives back, one mail a file. Else choose Export Format: CSV",
        "Posts of all channels and conversations, edited and deleted ones too, mentions, files by"
            + " name, who came and went, who is in a conversation; bots and webhooks told apart. As"
            + " the code of Mattermost's server writes it, which is where the format is taken from.",
        "Threads, reactions, reading, who deleted something; times are to the second. The CSV holds"
            + " threads too: better give that, and one of the formats only, since a post counts once"
            + " in both but files and who came and went twice. Mails of older servers have no ids:"
            + " people are their address, and a post is known by its channel, author and time.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        MattermostGlobalRelay::isMail,
        "is a mail of Mattermost's compliance export for Global Relay");
  }

  private static boolean isMail(Export.Part part) throws IOException {
    String head = new String(part.head(), StandardCharsets.ISO_8859_1);
    Matcher end = HEADER_END.matcher(head);
    String header = end.find() ? head.substring(0, end.start()) : head;
    return !header.startsWith("From ") && MARK.matcher(header).find();
  }

  @Override
  public void read(Export export, Sink sink) {
    export.parts().forEach(part -> new RelayReading(part, sink).read());
  }
}
