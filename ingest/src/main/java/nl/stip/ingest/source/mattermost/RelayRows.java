package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.io.Reader;
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

  private static final String LINES =
      ".summary-list li, .participants tr, li.message, p:matchesOwn(^Exported on )";

  private final Strides text;
  private final StreamParser html;
  private Element line;

  RelayRows(Reader html) {
    this.text = new Strides(new LineFeeds(html), STRIDE);
    this.html = new StreamParser(Parser.htmlParser()).parse(text, "");
  }

  /** Goes to the next line; whether there is one. */
  boolean next() throws IOException {
    drop();
    text.step();
    line = html.selectNext(LINES);
    return line != null;
  }

  private void drop() {
    if (line != null) {
      for (Node before = line.previousSibling(); before != null; before = line.previousSibling()) {
        before.remove();
      }
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
    return line.normalName().equals("p");
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
