package nl.stip.ingest.source.discord;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.stip.ingest.issue.AssumedZone;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Places;
import nl.stip.ingest.source.text.Characters;
import nl.stip.workspace.Settings;

/** The CSV of DiscordChatExporter, before and after the separator changed in December 2019. */
public final class DiscordCsv implements Source {

  private static final String ID = "discord-csv";
  private static final Pattern HEADER =
      Pattern.compile(
          "\"?AuthorID\"?([;,])\"?Author\"?\\1\"?Date\"?\\1\"?Content\"?\\1.*", Pattern.DOTALL);

  private final DiscordDates dates;
  private final Settings settings;

  /** Reads tables whose times are of the zone that the settings name. */
  public DiscordCsv(Settings settings) {
    this.settings = settings;
    this.dates = DiscordDates.of(settings, ID);
  }

  @Override
  public Card card() {
    return new Card(
        ID,
        "Discord (DiscordChatExporter CSV)",
        Set.of(DiscordJson.TOOL),
        false,
        "DiscordChatExporter → choose channels → Format: CSV → Export; choose JSON if you can, which"
            + " holds far more",
        "Messages and files; the channel is the one the file or its folder is named after.",
        "The table has no ids of messages, no answers and no names of who reacted, so it tells"
            + " nothing of ties. It has no flag for bots either: their messages count as people's"
            + " until the account map of the organisation leaves their accounts out. Times are to"
            + " the minute and of whoever exported; equal messages of one account in one minute are"
            + " told apart within a file, and are one across files. An edited message is another.",
        EnumSet.of(Card.Family.ADOPTION, Card.Family.OPENNESS));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export, DiscordCsv::isTable, "has the columns AuthorID, Author, Date and Content");
  }

  private static boolean isTable(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      String header = text.readLine();
      return header != null && HEADER.matcher(header).matches();
    }
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    DiscordDates order = dates.orderedBy(export.parts());
    Accounts accounts = new Accounts(DiscordJson.TOOL);
    Places places = new Places(DiscordJson.TOOL);
    boolean assumed = false;
    for (Export.Part part : export.parts()) {
      DiscordTable table = new DiscordTable(part, order, accounts, places, sink);
      table.read();
      if (table.sawLocalTimes() && !assumed && settings.intake().of(ID).zone() == null) {
        sink.notice(new Place(part.name(), 0), new AssumedZone(ID, settings.zone().getId()));
        assumed = true;
      }
    }
    accounts.tell(sink);
    places.tell(sink);
  }
}
