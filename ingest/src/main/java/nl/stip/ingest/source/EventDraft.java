package nl.stip.ingest.source;

import java.time.Instant;
import java.util.List;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;

/**
 * An event before the door: native ids and text. Object ids are native too; the door keys them over
 * source vendor and id, so that a reply and its root meet.
 */
public final class EventDraft {

  /** Native id of the event, stable across exports. */
  public String nativeId;

  /** Tool id. */
  public String tool;

  /** When, UTC. */
  public Instant published;

  /** False when the time is another record's. */
  public boolean publishedKnown = true;

  /** Last edit, or null. */
  public Instant edited;

  /** Native id of the account. */
  public String account;

  /** What was done. */
  public ActivityType type;

  /** Native id of the object, or null. */
  public String object;

  /** Kind of object, or null. */
  public ObjectType objectType;

  /** Native id of the object answered, or null. */
  public String inReplyTo;

  /** Native id of its author, or null. */
  public String inReplyToAccount;

  /** Native id of the community or conversation, or null. */
  public String context;

  /** Kind of context, or null. */
  public ContextKind contextKind;

  /** Its name where the record tells it, seen by the door only: themes are told by it; or null. */
  public String contextName;

  /** Native id of the account invited or added, or null. */
  public String target;

  /** Who could see it. */
  public Audience audience = Audience.PUBLIC;

  /** Native ids of the accounts addressed. */
  public List<String> to = List.of();

  /** Application, or null. */
  public String client;

  /** desktop, mobile or web, or null. */
  public String device;

  /** Declarations the source itself makes. */
  public List<String> tag = List.of();

  /** The text, seen by the door only; null when there is none. */
  public CharSequence text;

  /** Reaction as the tool names it, or null. */
  public String reaction;

  /** Done by a bot, service or system. */
  public boolean automated;
}
