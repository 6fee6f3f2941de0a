package nl.stip.event;

import java.util.Arrays;

/** What it was done to: ActivityStreams 2.0 object types (W3C Activity Vocabulary, section 3.3). */
public enum ObjectType {
  /** A message or comment. */
  NOTE("Note"),
  /** A longer text: a page, a blog post. */
  ARTICLE("Article"),
  /** A file. */
  DOCUMENT("Document"),
  /** A meeting or call. */
  EVENT("Event"),
  /** A message asked as a question by the tool's own means. */
  QUESTION("Question"),
  /** A community: channel, team, site. */
  GROUP("Group"),
  /** A person, as invited or added. */
  PERSON("Person"),
  /** The tool itself, as signed in to. */
  APPLICATION("Application");

  private final String term;

  ObjectType(String term) {
    this.term = term;
  }

  /** The W3C term, as stored. */
  public String term() {
    return term;
  }

  /**
   * The one of a term, as stored.
   *
   * @throws IllegalArgumentException if there is none of that term
   */
  public static ObjectType of(String term) {
    return Arrays.stream(values())
        .filter(type -> type.term.equals(term))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException(term));
  }
}
