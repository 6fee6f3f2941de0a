package nl.stip.analytics.metric;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@code value.sql}: expressions, each closed by {@code as <column>}, with comments from
 * {@code --} to the end of the line and an optional comma between them.
 */
public final class ValueSql {

  private static final Pattern CLOSES = Pattern.compile("\\Gas\\s+([a-z_]+)\\b[,;]?");
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
  private static final Pattern FORBIDDEN =
      Pattern.compile("(?i)\\b(select|with|from|union|over|join)\\b|[?$]|:[a-z]");

  private ValueSql() {}

  /**
   * Column to expression, in the order of the file.
   *
   * @throws IllegalArgumentException with what is wrong, in words
   */
  public static Map<String, String> parse(String text) {
    String sql = COMMENT.matcher(text).replaceAll("").strip();
    Map<String, String> columns = new LinkedHashMap<>();
    int start = 0;
    int depth = 0;
    boolean quoted = false;
    Matcher closes = CLOSES.matcher(sql);
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      quoted ^= c == '\'';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean word = i > 0 && Character.isWhitespace(sql.charAt(i - 1));
      if (!quoted && depth == 0 && word && closes.find(i)) {
        put(columns, closes.group(1), sql.substring(start, i).strip());
        start = closes.end();
        i = start - 1;
      }
    }
    if (!sql.substring(start).isBlank() || columns.isEmpty()) {
      throw new IllegalArgumentException("every expression ends with 'as <column>'");
    }
    return columns;
  }

  private static void put(Map<String, String> columns, String name, String expression) {
    Matcher forbidden = FORBIDDEN.matcher(expression.replaceAll("'[^']*'", "''"));
    if (forbidden.find()) {
      throw new IllegalArgumentException(
          "'%s' is not part of an expression over one row"
              .formatted(forbidden.group().toLowerCase(Locale.ROOT)));
    }
    if (columns.put(name, expression) != null) {
      throw new IllegalArgumentException("column " + name + " is stated twice");
    }
  }
}
