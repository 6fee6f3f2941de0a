package nl.stip.dashboard.figure;

import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;

/**
 * The colours of the parts of a whole. Parts with an order are steps of one neutral scale, spread
 * over all of it, so that few parts are far apart; the most is the strongest. Kinds have no order:
 * each has a colour of its own, light and dark in turn, and what is left is grey.
 *
 * @param parts what the parts are
 * @param count how many there are
 */
public record Shades(Figure.Parts parts, int count) {

  /** Steps of the whole scale. */
  static final int SCALE = 15;

  /** Kinds that have a colour of their own. */
  static final int KINDS = 5;

  /** Those of a figure: what stands beside the whole is no part of it. */
  public static Shades of(FigureData data) {
    return new Shades(data.figure().parts(), data.series(Role.MAIN).size());
  }

  /** Token of the colour of a part. */
  public String token(Series part) {
    return token(part.slot());
  }

  String token(int slot) {
    if (parts == Figure.Parts.KINDS) {
      return slot == count ? "kind-rest" : "kind-" + (1 + (slot - 1) % KINDS);
    }
    double along = count < 2 ? 0 : Math.min(1, (slot - 1.0) / (count - 1));
    double strength = parts == Figure.Parts.RISING ? 1 - along : along;
    return "step-" + (1 + Math.round(strength * (SCALE - 1)));
  }
}
