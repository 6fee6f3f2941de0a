package nl.stip.ingest.source.mail;

import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.workspace.Settings;

/** Mailboxes and archives of mailing lists. */
public final class MailFiles implements Source {

  private static final String ID = "mail-files";

  private final InstantSource clock;
  private final ZoneId zone;

  /** Reads mail up to the present, with the zone of times that name none. */
  public MailFiles(Settings settings) {
    this(InstantSource.system(), settings.zoneOf(ID));
  }

  MailFiles(InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public Card card() {
    return new Card(
        ID,
        "Mail: mbox, pipermail, Maildir, EML",
        Set.of(MailEvents.TOOL),
        false,
        "Google Takeout → Mail; Thunderbird: the files of its profile folder Mail; Mailman 2: the"
            + " monthly text files of a list's archive page, in a folder named after the list;"
            + " Mailman 3: archive page → Download; a Maildir or .eml files as they lie",
        "Who mailed whom (to, cc), which mail is answered, over which mailing list, automatic"
            + " answers told apart; lists are public, mail between people is direct.",
        "Reading, subjects, attachments, Outlook's .msg and .pst. A reply is known by its headers,"
            + " never guessed from a subject. Who is answered is known if that mail was read too. Addresses that a list archive masked (since 2018) match nobody's.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(export, part -> MailContainer.of(part).map(MailContainer::reason));
  }

  @Override
  public void read(Export export, Sink sink) {
    MailReading reading = new MailReading(sink, clock.instant(), zone);
    for (Export.Part part : export.parts()) {
      reading.read(part, folder(export, part));
    }
    reading.finish();
  }

  /** The folder a file lies in, or the archive; null for a file that was given alone. */
  private static String folder(Export export, Export.Part part) {
    String[] path = part.name().split("/");
    if (path.length > 1) {
      return path[path.length - 2];
    }
    String name = export.name().replaceFirst("\\.(zip|tar\\.gz|tgz|tar)$", "");
    return export.name().equals(part.name()) || name.startsWith(part.name()) ? null : name;
  }
}
