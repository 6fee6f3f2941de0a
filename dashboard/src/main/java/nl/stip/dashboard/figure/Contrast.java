package nl.stip.dashboard.figure;

import java.util.stream.IntStream;

/** How far two colours lie apart in light, as WCAG 2.2 defines it. */
final class Contrast {

  /** The least of what a chart is made of. */
  static final double GRAPHIC = 3;

  /** Stray light of a screen. */
  private static final double FLARE = 0.05;

  private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
  private static final double MOST = 255;
  private static final double DARK = 0.04045;
  private static final int HEX = 16;

  private Contrast() {}

  /** From 1, of the same colour, to 21, of black and white. */
  static double between(String one, String other) {
    double first = luminance(one) + FLARE;
    double second = luminance(other) + FLARE;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String colour) {
    return IntStream.range(0, WEIGHTS.length).mapToDouble(i -> WEIGHTS[i] * part(colour, i)).sum();
  }

  private static double part(String colour, int at) {
    double part = Integer.parseInt(colour.substring(1 + 2 * at, 3 + 2 * at), HEX) / MOST;
    return part <= DARK ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
