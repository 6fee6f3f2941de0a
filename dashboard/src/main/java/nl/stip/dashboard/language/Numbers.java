package nl.stip.dashboard.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;

/** Writes numbers: {@code 1.234,5} in Dutch, {@code 1,234.5} in English; shares as percentages. */
public final class Numbers {

  private static final int PERCENT = 100;
  private static final String SHARE = "share";

  /** How often people meet, of which a conversation of many is a part for every two of them. */
  private static final String TIES = "ties";

  private static final double ONE = 0.95;

  private static final String NBSP = "\u00a0";

  private final Language language;

  Numbers(Language language) {
    this.language = language;
  }

  /** A whole number with separators. */
  public String count(long value) {
    return decimal((double) value, 0);
  }

  /** A value in its unit, such as {@code 31 %} or {@code 4,2}; the unit's word is not added. */
  public String value(double value, String unit) {
    if (unit.equals(SHARE)) {
      return percent(value);
    }
    return money(unit) ? amount(told(value, unit), unit) : decimal(value, digits(value, unit));
  }

  /**
   * An amount as it stands in a contract: {@code € 1.234,50} in Dutch, {@code €1,234.50} in
   * English; without decimals when there are none.
   *
   * @param currency ISO 4217 code
   */
  public String exact(BigDecimal amount, String currency) {
    BigDecimal plain = amount.stripTrailingZeros();
    int digits = plain.scale() <= 0 ? 0 : Math.max(2, plain.scale());
    return currency(currency, digits).format(plain);
  }

  /** A number as it was entered, with the decimals it has. */
  public String plain(BigDecimal number) {
    return decimal(number.doubleValue(), Math.max(0, number.stripTrailingZeros().scale()));
  }

  /** Whether a unit is a currency, by its ISO 4217 code. */
  public static boolean money(String unit) {
    return unit.matches("[A-Z]{3}");
  }

  private String amount(double value, String unit) {
    return currency(unit, digits(value, unit)).format(value).replace('-', '−');
  }

  private NumberFormat currency(String code, int digits) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(Currency.getInstance(code));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  /**
   * A value as exact as it is told. Money has three significant digits: what is computed from
   * rounded counts is no more exact.
   */
  public static double told(double value, String unit) {
    return money(unit) && value != 0
        ? new BigDecimal(value).round(new MathContext(3)).doubleValue()
        : value;
  }

  /** With how many decimals a value is written; of a share those of its percentage. */
  public int decimals(double value, String unit) {
    return unit.equals(SHARE) ? shareDigits(value * PERCENT) : digits(value, unit);
  }

  /** An interval in its unit, such as {@code 28–34 %}. */
  public String interval(double low, double high, String unit) {
    if (unit.equals(SHARE)) {
      String sign = language == Language.NL ? NBSP + "%" : "%";
      return range(share(low), share(high)) + sign;
    }
    return range(value(low, unit), value(high, unit));
  }

  private static String range(String low, String high) {
    return low.equals(high) ? low : low + "–" + high;
  }

  /** The share that a value stays under or above, rounded away from it: {@code < 8 %}. */
  public String limit(double share, boolean under) {
    double percent = share * PERCENT;
    double whole = under ? Math.ceil(percent - 1e-9) : Math.floor(percent + 1e-9);
    return (under ? "<" : ">") + NBSP + percent(whole / PERCENT);
  }

  /** A number with a number of decimals. */
  public String fixed(double value, int decimals) {
    return decimal(value, decimals);
  }

  /** A number as it is, to one decimal. */
  public String rounded(double value) {
    return decimal(value, 1);
  }

  /** How much more one value is than another, in their unit. */
  public Difference difference(double now, double then, String unit) {
    return Difference.of(now, then, unit, this);
  }

  /** A difference with its sign; of shares in percentage points, without the word. */
  public String change(Difference difference, String unit) {
    BigDecimal size = difference.size().abs();
    String text =
        money(unit)
            ? currency(unit, difference.decimals()).format(size)
            : decimal(size, difference.decimals());
    return (difference.sign() < 0 ? "−" : "+") + text;
  }

  /** A value as exact as it is; a share as its percentage. */
  static BigDecimal published(double value, String unit) {
    return unit.equals(SHARE) ? percentage(value) : BigDecimal.valueOf(told(value, unit));
  }

  private String percent(double value) {
    return share(value) + (language == Language.NL ? NBSP + "%" : "%");
  }

  private String share(double value) {
    return decimal(percentage(value), shareDigits(value * PERCENT));
  }

  /** By its digits: 0.285 is 28.5 % here, where a product of doubles is a little less. */
  private static BigDecimal percentage(double share) {
    return BigDecimal.valueOf(share).movePointRight(2);
  }

  /** Whole percents, as shares are published; a decimal only where nothing would be left. */
  private static int shareDigits(double percent) {
    boolean whole = Math.abs(percent - Math.rint(percent)) < 0.05 || Math.abs(percent) >= 0.95;
    return whole ? 0 : 1;
  }

  /** Three significant digits, as published, two decimals at most; what is counted is whole. */
  private static int digits(double value, String unit) {
    if (unit.equals("people") || unit.equals("count") || value == 0) {
      return 0;
    }
    if (unit.equals(TIES)) {
      return Math.abs(value) >= ONE ? 0 : 1;
    }
    boolean time = unit.equals("weeks") || unit.equals("months");
    if (time && value == Math.rint(value)) {
      return 0;
    }
    double size = Math.abs(value);
    if (money(unit)) {
      return size >= 99.95 ? 0 : 2;
    }
    if (unit.equals("minutes")) {
      return size >= 99.95 ? 0 : 1;
    }
    return size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
  }

  private String decimal(double value, int digits) {
    return decimal(BigDecimal.valueOf(value), digits);
  }

  private String decimal(BigDecimal value, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(value).replace('-', '−');
    return text.chars().anyMatch(c -> c >= '1' && c <= '9') ? text : text.replace("−", "");
  }
}
