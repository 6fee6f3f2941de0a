package nl.stip.dashboard.figure.excel;

import java.util.Currency;
import java.util.Locale;
import nl.stip.dashboard.language.Difference;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Numbers;
import nl.stip.dashboard.language.Words;

/**
 * Excel's number formats: as many decimals as on screen, decimal points below each other, and the
 * sign of a share as the language writes it. Point and comma are the reader's own: Excel puts them
 * as the computer it runs on does.
 *
 * @param words the language
 */
public record Formats(Words words) {

  /**
   * Room at the right of a number, so that it stands below a head that leaves room for its filter
   * button. Not an indent: LibreOffice forgets that one where formats change within a row.
   */
  static final String CLEAR = "_M_n";

  private static final String SHARE = "share";
  private static final String TIES = "ties";
  private static final int MOST = 2;

  /** The format of one value. */
  public String value(double value, String unit) {
    int decimals = words.numbers().decimals(value, unit);
    if (unit.equals(SHARE)) {
      return digits(decimals) + percent();
    }
    return counted(unit) ? "#,##0" : "#,##" + digits(decimals) + room(decimals);
  }

  /** The same in a column of numbers in many units: whole ones leave room for decimals too. */
  public String among(double value, String unit) {
    String format = value(value, unit);
    return counted(unit) ? format + room(0) : format;
  }

  /**
   * The format of a value in a matrix, whose cells have their numbers in the middle: what is
   * counted is as wide as the largest, so that its digits stand below each other.
   */
  public String inMatrix(double value, double largest, String unit) {
    if (!counted(unit) && !unit.equals(TIES)) {
      return value(value, unit);
    }
    String most = whole(largest);
    int less = Math.max(0, most.length() - whole(value).length());
    return most.substring(0, less).replaceAll("[0-9,]", "_$0")
        + "#,##"
        + digits(words.numbers().decimals(value, unit));
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,d", Math.round(value));
  }

  /** As {@link #value}, with a mark that goes where its cell goes: it may be chance. */
  public String unsure(double value, String unit) {
    return value(value, unit) + "\" ?\"";
  }

  /** The format along an axis. */
  public String axis(String unit) {
    if (unit.equals(SHARE)) {
      return "0" + percent();
    }
    if (Numbers.money(unit)) {
      return sign(unit) + "#,##0";
    }
    return counted(unit) ? "#,##0" : "#,##0.0";
  }

  /** The format of a value beside its bar or line, where no head says what it is in. */
  public String label(double value, String unit) {
    return Numbers.money(unit)
        ? sign(unit) + "#,##" + digits(words.numbers().decimals(value, unit))
        : value(value, unit);
  }

  /** The sign of a currency, as the language writes it before an amount. */
  private String sign(String currency) {
    Locale locale = words.language().locale();
    String space = words.language() == Language.NL ? "\u00a0" : "";
    return "\"" + Currency.getInstance(currency).getSymbol(locale) + space + "\"";
  }

  /** The format of a change, which says its direction; of shares in percentage points. */
  public String change(Difference size, String unit) {
    int decimals = size.decimals();
    String digits = "#,##" + digits(decimals) + (counted(unit) ? "" : room(decimals)) + CLEAR;
    return "\"↑ +\"%1$s;\"↓ −\"%1$s;\"→ \"%1$s".formatted(digits);
  }

  /** The format of a day, with months in the workbook's language: {@code 14 okt 2026}. */
  public String day() {
    return locale() + "d mmm yyyy" + CLEAR;
  }

  /** The format of a month below an axis: {@code okt ’26}. */
  public String month() {
    return locale() + "mmm \"’\"yy";
  }

  /** The format of a moment: {@code 14 okt 2026 09:30}. */
  public String moment() {
    return locale() + "d mmm yyyy hh:mm" + CLEAR;
  }

  /** Excel's number of Dutch in the Netherlands or English in the United Kingdom. */
  private String locale() {
    return words.language() == Language.NL ? "[$-413]" : "[$-809]";
  }

  private static String digits(int decimals) {
    return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
  }

  /** The width of the decimals a value does not have, so that points stand below each other. */
  private static String room(int decimals) {
    return (decimals == 0 ? "_." : "") + "_0".repeat(Math.max(0, MOST - decimals));
  }

  private String percent() {
    return words.language() == Language.NL ? "\\\u00a0%" : "%";
  }

  private static boolean counted(String unit) {
    return unit.equals("people") || unit.equals("count");
  }
}
