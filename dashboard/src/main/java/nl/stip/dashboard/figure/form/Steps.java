package nl.stip.dashboard.figure.form;

import java.util.stream.DoubleStream;

/**
 * A scale of about four steps of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param size size of a step
 * @param end where the scale ends, a whole number of steps
 */
record Steps(double size, double end) {

  private static final int MANY = 4;

  /** The scale that ends close beyond a value. */
  static Steps to(double most) {
    if (most <= 0) {
      return new Steps(0.25, 1);
    }
    double power = Math.pow(10, Math.floor(Math.log10(most / MANY)));
    double step =
        DoubleStream.of(1, 2, 2.5, 5, 10)
            .map(s -> s * power)
            .filter(s -> s * (MANY + 1) >= most)
            .findFirst()
            .orElseThrow();
    return new Steps(step, step * Math.ceil(most / step - 1e-9));
  }
}
