package nl.stip.ingest.source.zulip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is needed of a message as Zulip renders it. */
final class ZulipHtml {

  private static final Pattern MENTION =
      Pattern.compile(
          "<span class=\"user-mention(| silent)\" data-user-id=\"(\\d+)\">@?([^<]{1,200})</span>");

  // "Quote and reply" writes: @_**Name|id** [said](link to the message):
  private static final Pattern QUOTE =
      Pattern.compile(
          "<span class=\"user-mention silent\" data-user-id=\"(\\d+)\">@?([^<]{1,200})</span>"
              + "\\s*<a href=\"[^\"]{1,500}/near/(\\d+)/?\">");

  private ZulipHtml() {}

  /**
   * Somebody named in a message.
   *
   * @param id native id
   * @param name full name
   */
  record Mention(String id, String name) {}

  /**
   * A message that is quoted.
   *
   * @param id native id of the message
   * @param author who wrote it
   */
  record Quote(String id, Mention author) {}

  /** Who is called upon; a silent mention tells nobody and is none. */
  static List<Mention> mentions(String html) {
    List<Mention> mentions = new ArrayList<>();
    if (html.contains("user-mention")) {
      Matcher mention = MENTION.matcher(html);
      while (mention.find()) {
        if (mention.group(1).isEmpty()) {
          mentions.add(new Mention(mention.group(2), unescape(mention.group(3))));
        }
      }
    }
    return mentions;
  }

  /** The message answered: the first that is quoted, if any. */
  static Optional<Quote> quote(String html) {
    if (!html.contains("/near/")) {
      return Optional.empty();
    }
    Matcher quote = QUOTE.matcher(html);
    return quote.find()
        ? Optional.of(
            new Quote(quote.group(3), new Mention(quote.group(1), unescape(quote.group(2)))))
        : Optional.empty();
  }

  /** The text a reader sees, without what is quoted. */
  static String text(String html) {
    StringBuilder text = new StringBuilder();
    int quoted = 0;
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? -1 : html.indexOf('>', tag);
      if (quoted == 0) {
        text.append(html, at, end < 0 ? html.length() : tag);
      }
      if (html.startsWith("<blockquote", tag)) {
        quoted++;
      } else if (html.startsWith("</blockquote", tag)) {
        quoted = Math.max(0, quoted - 1);
      }
      at = end < 0 ? html.length() : end + 1;
    }
    return unescape(text.toString()).strip();
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }
}
