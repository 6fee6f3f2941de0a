package nl.stip.dashboard.figure.form;

import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * A scale of about four steps of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param size size of a step
 * @param begin where the scale begins, a whole number of steps, at most 0
 * @param end where the scale ends, a whole number of steps
 */
record Steps(double size, double begin, double end) {

  private static final int MANY = 4;

  /** The part of a step that can be seen; what reaches less far below nothing begins at nothing. */
  private static final double SEEN = 0.1;

  private static final double EXACT = 1e-9;

  /** The scale that ends close beyond a value. */
  static Steps to(double most) {
    if (most <= 0) {
      return new Steps(0.25, 0, 1);
    }
    double step = size(most);
    return new Steps(step, 0, step * Math.ceil(most / step - EXACT));
  }

  /** The scale from nothing, or close below what is less, in steps of all of it. */
  static Steps between(double least, double most) {
    Steps up = to(most);
    if (-least < SEEN * up.size()) {
      return up;
    }
    double above = Math.max(0, most);
    double step = size(above - least);
    return new Steps(
        step, -step * Math.ceil(-least / step - EXACT), step * Math.ceil(above / step - EXACT));
  }

  /** The axis with this scale. */
  Map<String, Object> on(Map<String, Object> axis) {
    axis.put("max", end);
    axis.put("interval", size);
    axis.put("min", begin);
    return axis;
  }

  private static double size(double span) {
    double power = Math.pow(10, Math.floor(Math.log10(span / MANY)));
    return DoubleStream.of(1, 2, 2.5, 5, 10)
        .map(s -> s * power)
        .filter(s -> s * (MANY + 1) >= span)
        .findFirst()
        .orElseThrow();
  }
}
