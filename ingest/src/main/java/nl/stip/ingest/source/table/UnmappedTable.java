package nl.stip.ingest.source.table;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.workspace.Fault;

/**
 * A table that no mapping fits.
 *
 * @param name file name
 * @param separator its field separator
 * @param first fields of its first row
 */
record UnmappedTable(String name, char separator, List<String> first) {

  private static final String ENDINGS = ".*\\.(csv|tsv|txt|tab|edges)";
  private static final int LEAST = 3;
  private static final List<String> SENDER = List.of("sender", "from", "source", "src", "van");
  private static final List<String> RECIPIENTS =
      List.of("recipient", "receiver", "to", "target", "dst", "aan", "naar");
  private static final List<String> TIME = List.of("time", "date", "timestamp", "datum", "tijd");

  /** The table a part is, if it is called so and has room for who, to whom and when. */
  static Optional<UnmappedTable> of(Export.Part part) throws IOException {
    if (!part.name().toLowerCase(Locale.ROOT).matches(ENDINGS)) {
      return Optional.empty();
    }
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      char separator = Delimited.separator(text);
      List<String> first = TableFile.first(text, separator);
      return first.size() < LEAST
          ? Optional.empty()
          : Optional.of(new UnmappedTable(part.name(), separator, first));
    }
  }

  /**
   * Says which lines to write, filled in as far as the names of the columns tell.
   *
   * @param expected names of the tables that stip.yaml does describe
   */
  Fault fault(List<String> expected) {
    String columns = "this table has " + first.size() + " columns, and stip.yaml ";
    String add = "dd these lines to stip.yaml, with the right columns and form of time:\n\n";
    return expected.isEmpty()
        ? fault(columns + "does not say what they mean", "A" + add)
        : fault(
            columns + "describes tables called " + String.join(", ", expected) + ", not this one",
            "If it is one of those under another name, rename it; else a" + add);
  }

  /** The same in short, after others that were told at length. */
  Fault likeTheOthers() {
    return new Fault(
        name,
        "stip.yaml does not say what this table's columns mean either",
        "if it holds interactions, describe it in the same way; else leave it out");
  }

  private Fault fault(String what, String advice) {
    return new Fault(name, what, advice + lines());
  }

  private String lines() {
    return String.join(
        "\n",
        "tables:",
        "  - files: \"" + name.replaceAll(".*/", "") + "\"",
        "    tool: mail",
        "    separator: " + word(),
        "    header: " + hasHeader(),
        "    columns:",
        "      sender: " + column(SENDER, 0),
        "      recipients: " + column(RECIPIENTS, 1),
        "      time: " + column(TIME, 2),
        "    time: " + (hasHeader() ? "iso" : "epoch_seconds"),
        "    zone: UTC",
        "    audience: direct");
  }

  private String word() {
    return switch (separator) {
      case '\t' -> "tab";
      case ';' -> "semicolon";
      case ',' -> "comma";
      case ' ' -> "space";
      default -> "auto";
    };
  }

  // A first row with a bare number or an address is data, and data is not repeated in a message.
  private boolean hasHeader() {
    return first.stream().noneMatch(f -> f.isBlank() || f.contains("@") || f.matches("[\\d.:-]+"));
  }

  private String column(List<String> words, int otherwise) {
    if (!hasHeader()) {
      return String.valueOf(Math.min(otherwise, first.size() - 1) + 1);
    }
    return "\""
        + first.stream()
            .filter(f -> words.stream().anyMatch(f.toLowerCase(Locale.ROOT)::contains))
            .findFirst()
            .orElse(first.get(Math.min(otherwise, first.size() - 1)))
        + "\"";
  }
}
