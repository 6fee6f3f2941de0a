package nl.stip.ingest.source.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row by the meaning of its cells.
 *
 * @param sender account, empty if the cell is
 * @param recipients accounts, distinct, in order
 * @param time as written
 * @param channel community, or null
 * @param type kind of contact, or null when the cell holds an unknown word
 */
record TableRow(String sender, List<String> recipients, String time, String channel, Type type) {

  /** Kinds of contact. */
  enum Type {
    MESSAGE,
    REPLY,
    REACTION,
    MENTION,
    MAIL
  }

  private static final Pattern BETWEEN = Pattern.compile("[;,\\s]+");

  static TableRow of(TableFile file, List<String> fields) {
    Map<String, Integer> columns = file.columns();
    String channel = cell(columns, fields, "channel");
    return new TableRow(
        account(cell(columns, fields, "sender")),
        BETWEEN
            .splitAsStream(cell(columns, fields, "recipients"))
            .filter(r -> !r.isEmpty())
            .map(TableRow::account)
            .distinct()
            .toList(),
        cell(columns, fields, "time"),
        channel.isEmpty() ? null : channel,
        type(cell(columns, fields, "type"), file, channel));
  }

  private static String cell(Map<String, Integer> columns, List<String> fields, String meaning) {
    Integer column = columns.get(meaning);
    return column == null || column >= fields.size() ? "" : fields.get(column);
  }

  // Addresses are the same in any case; other ids may not be.
  private static String account(String id) {
    return id.contains("@") ? id.toLowerCase(Locale.ROOT) : id;
  }

  // Without a word, what only addressees see is mail and the rest are messages.
  private static Type type(String word, TableFile file, String channel) {
    if (word.isEmpty()) {
      boolean direct = "direct".equals(file.table().audience()) || file.table().audience() == null;
      return direct && channel.isEmpty() ? Type.MAIL : Type.MESSAGE;
    }
    return Arrays.stream(Type.values())
        .filter(t -> t.name().equalsIgnoreCase(word))
        .findAny()
        .orElse(null);
  }

  /** What identifies the row, apart from its time. */
  String content() {
    return String.join(
        "\u001f",
        sender,
        String.join(" ", recipients.stream().sorted().toList()),
        channel == null ? "" : channel,
        type.name());
  }
}
