package nl.stip.analytics.group;

/**
 * What a quantity of a unit can be. An interval says where the truth probably is, so it never
 * reaches to where the truth cannot be: that of a mean of shares ends at 100 %.
 *
 * @param least SQL of the least it can be
 * @param most SQL of the most it can be, or of null
 */
record Possible(String least, String most) {

  private static final String ANY = "null::double";

  /** Shares lie from 0 to 1, coefficients from -1 to 1; what is counted is not below 0. */
  static Possible of(String unit) {
    return switch (unit) {
      case "share" -> new Possible("0e0", "1e0");
      case "coefficient" -> new Possible("-1e0", "1e0");
      default -> new Possible("0e0", ANY);
    };
  }
}
