package nl.stip.ingest.source.mattermost;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import nl.stip.ingest.issue.BrokenOffException;
import nl.stip.ingest.source.bounded.Strides;
import nl.stip.ingest.source.text.LineFeeds;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Walks over the lines of a mail for Global Relay; what was given is dropped from memory. */
final class RelayRows implements AutoCloseable {

  /** Characters between two lines; a post has 16,383 at most, each at most five in HTML. */
  private static final int STRIDE = 1 << 18;

  private static final Set<String> LINES = Set.of("li", "tr", "p");

  private static final Set<String> AROUND =
      Set.of(
          "html", "head", "body", "style", "h1", "h2", "div", "ul", "table", "tbody", "th", "td",
          "span", "br");

  /** Other elements that are passed over; each leaves its name in memory. */
  private static final int MOST_STRANGE = 20_000;

  private final Strides text;
  private final StreamParser html;
  private final Iterator<Element> elements;
  private Element line;
  private int strange;

  RelayRows(Reader html) {
    this.text = new Strides(new LineFeeds(html), STRIDE);
    this.html = new StreamParser(Parser.htmlParser()).parse(text, "");
    this.elements = this.html.iterator();
  }

  /**
   * Goes to the next line; whether there is one.
   *
   * @throws UncheckedIOException if the mail cannot be read or a line has no end
   * @throws BrokenOffException if it is no mail for Global Relay
   */
  boolean next() throws BrokenOffException {
    drop();
    text.step();
    do {
      line = elements.hasNext() ? elements.next() : null;
      strange += line == null || isKnown(line.normalName()) ? 0 : 1;
      if (strange > MOST_STRANGE) {
        throw new BrokenOffException();
      }
    } while (line != null && !LINES.contains(line.normalName()));
    return line != null;
  }

  private static boolean isKnown(String name) {
    return LINES.contains(name) || AROUND.contains(name);
  }

  /** What stands before the line, beside it and around it, goes too: it would pile up. */
  private void drop() {
    for (Element around = line; around != null; around = around.parent()) {
      for (Node before = around.previousSibling(); before != null; ) {
        before.remove();
        before = around.previousSibling();
      }
    }
    if (line != null) {
      line.remove();
    }
  }

  /** Whether it says what the mail as a whole is about, which is this. */
  boolean isAbout(String word) {
    return line.normalName().equals("li") && !isMessage() && line.text().startsWith(word + ":");
  }

  /** Whether it is somebody in the room. */
  boolean isParticipant() {
    return line.normalName().equals("tr") && line.selectFirst("td") != null;
  }

  /** Whether it is something written. */
  boolean isMessage() {
    return line.hasClass("message");
  }

  /** Whether it is the last one. */
  boolean isEnd() {
    return line.normalName().equals("p") && line.text().startsWith("Exported on ");
  }

  /** What stands behind the colon. */
  String value() {
    String text = line.text();
    return text.substring(text.indexOf(':') + 1).replace('\u00a0', ' ').strip();
  }

  RelayRow row() {
    return RelayRow.of(line);
  }

  @Override
  public void close() {
    html.close();
  }
}
