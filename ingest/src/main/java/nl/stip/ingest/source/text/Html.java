package nl.stip.ingest.source.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The words somebody wrote, out of HTML; what is quoted of others is left out. */
public final class Html {

  private static final String NOT_OWN = "style, script, head, blockquote, aside, .gmail_quote";

  private Html() {}

  /** Words of an HTML text; lines where it breaks. Never fails. */
  public static String text(String html) {
    Document document = Jsoup.parse(html);
    document.select(NOT_OWN).remove();
    document.select("br, p, div, li, tr").before("\n");
    return document.wholeText().strip();
  }
}
