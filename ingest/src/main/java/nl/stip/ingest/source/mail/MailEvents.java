package nl.stip.ingest.source.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;

/**
 * What a mail means: one Create of a Note, to everybody in To, Cc and Bcc but the list it went
 * over. A mail over a list is public, one between people is direct.
 */
final class MailEvents {

  static final String TOOL = "mail";

  private static final Set<String> MASS = Set.of("bulk", "junk", "auto_reply");

  private final MailHeader header;
  private final Correspondence known;
  private final Optional<MailList> list;

  /**
   * A mail in its file.
   *
   * @param folder folder of the file, which names the list of an archive that does not; or null
   */
  MailEvents(MailHeader header, Correspondence known, String folder) {
    this.header = header;
    this.known = known;
    this.list = MailList.of(header).or(this::posted).or(() -> archive(folder));
  }

  private Optional<MailList> posted() {
    return named().filter(p -> known.list(p.id()) != null).findFirst().map(p -> known.list(p.id()));
  }

  private Optional<MailList> archive(String folder) {
    return MailAddresses.isMasked(header.first("from"))
        ? Optional.of(folder == null ? new MailList(null, null, null) : MailList.archive(folder))
        : Optional.empty();
  }

  /** The list it went over; one without id if it is not said which. */
  Optional<MailList> list() {
    return list;
  }

  /** Who wrote it: of a list that writes for its members, the member. */
  static Optional<MailPerson> author(MailHeader header) {
    Optional<MailPerson> from = MailAddresses.sender(header.first("from"));
    String post = MailList.of(header).map(MailList::address).orElse(null);
    if (from.isPresent() && from.get().id().equals(post)) {
      return MailAddresses.sender(header.first("x-original-from"))
          .or(
              () ->
                  MailAddresses.all(header.first("reply-to")).stream()
                      .filter(p -> !p.id().equals(post))
                      .findFirst())
          .or(() -> from);
    }
    return from.or(() -> MailAddresses.sender(header.first("sender")));
  }

  /** Everybody addressed but lists and the author, in order of id. */
  List<MailPerson> addressed(MailPerson author) {
    TreeMap<String, MailPerson> people = new TreeMap<>();
    named()
        .filter(p -> known.list(p.id()) == null)
        .filter(p -> list.isEmpty() || !p.id().equals(list.get().address()))
        .filter(p -> !p.id().equals(author.id()))
        .forEach(p -> people.putIfAbsent(p.id(), p));
    return List.copyOf(people.values());
  }

  private Stream<MailPerson> named() {
    return Stream.of("to", "cc", "bcc")
        .flatMap(name -> header.all(name).stream())
        .flatMap(field -> MailAddresses.all(field).stream());
  }

  EventDraft draft(MailPerson author, Instant sent, List<MailPerson> addressed, String text) {
    EventDraft draft = new EventDraft();
    draft.nativeId = MessageIds.of(header);
    draft.tool = TOOL;
    draft.published = sent;
    draft.account = author.id();
    draft.type = ActivityType.CREATE;
    draft.object = draft.nativeId;
    draft.objectType = ObjectType.NOTE;
    draft.inReplyTo = MessageIds.answered(header);
    draft.inReplyToAccount = known.author(draft.inReplyTo);
    draft.context = list.map(MailList::id).orElse(null);
    draft.contextKind = list.isPresent() ? ContextKind.CHANNEL : ContextKind.MAILBOX;
    draft.audience = list.isPresent() ? Audience.PUBLIC : Audience.DIRECT;
    draft.to = addressed.stream().map(MailPerson::id).toList();
    draft.text = text;
    draft.automated = author.isMachine() || isAutomatic();
    return draft;
  }

  // lists of Mailman 2.0 write "bulk" on what their members post
  private boolean isAutomatic() {
    String submitted = header.first("auto-submitted").toLowerCase(Locale.ROOT);
    String precedence = header.first("precedence").strip().toLowerCase(Locale.ROOT);
    return (!submitted.isBlank() && !submitted.startsWith("no"))
        || header.has("x-autoreply")
        || header.has("x-autorespond")
        || (MASS.contains(precedence) && list.map(MailList::address).isEmpty());
  }
}
