package nl.stip.analytics.mart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a kind of issue means and what to do, for the reader of the Data page.
 *
 * @param nl in Dutch
 * @param en in English
 */
record IssueText(String nl, String en) {

  /** The texts of {@code issue.tsv} by id of the issue. */
  static Map<String, IssueText> known() {
    try (InputStream in =
        Objects.requireNonNull(IssueText.class.getResourceAsStream("issue.tsv"), "issue.tsv")) {
      Map<String, IssueText> texts = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> texts.put(cells[0], new IssueText(cells[1], cells[2])));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
