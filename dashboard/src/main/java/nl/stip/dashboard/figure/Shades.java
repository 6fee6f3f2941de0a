package nl.stip.dashboard.figure;

import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;

/**
 * The colours of the parts of a whole. Parts with an order are steps of one neutral scale, spread
 * over all of it, so that few parts are far apart; the most is the strongest. Kinds have no order:
 * each has a colour of its own, light and dark in turn, and what is left is grey. Opposites are two
 * colours that everybody can tell apart, the stronger the further from the grey of neither. A part
 * too pale to be seen on the page has an edge.
 *
 * @param parts what the parts are
 * @param count how many there are
 */
public record Shades(Figure.Parts parts, int count) {

  /** Steps of the whole scale. */
  static final int SCALE = 15;

  /** Steps from one opposite to the other. */
  static final int TURN = 5;

  /** Colour of the edge of a part that would vanish. */
  private static final String EDGE = "edge";

  private static final Theme THEME = Theme.load();

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
    if (parts == Figure.Parts.OPPOSED) {
      return "turn-" + turn(slot);
    }
    double along = count < 2 ? 0 : Math.min(1, (slot - 1.0) / (count - 1));
    double strength = parts == Figure.Parts.RISING ? 1 - along : along;
    return "step-" + (1 + Math.round(strength * (SCALE - 1)));
  }

  /** Few opposites are not the strongest: of three the outer two stand one step from the middle. */
  private int turn(int slot) {
    int middle = (TURN + 1) / 2;
    double fromMiddle = slot - (count + 1) / 2.0;
    int step = (int) (Math.signum(fromMiddle) * Math.ceil(Math.abs(fromMiddle)));
    return Math.max(1, Math.min(TURN, middle + step));
  }

  /** Token of the line around a part: of an edge where it would vanish, of the page where not. */
  public static String edge(String token) {
    return THEME.faint(token) ? EDGE : "paper";
  }
}
