package nl.stip.dashboard.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import nl.stip.dashboard.mart.Cell;

/**
 * Where an axis begins whose lines all lie in the upper half: from nothing on they would be one
 * tangle below the edge. Only shares, which have an end to be near to, and only lines, as a bar
 * tells by its length; whoever draws it says that the axis does not begin at 0 %.
 *
 * @param start a whole number of tenths, at most 0.9, that no line goes below
 * @param step from one label to the next
 */
public record Zoom(double start, double step) {

  private static final double HALF = 0.5;
  private static final int TENTHS = 10;
  private static final int HIGHEST = 9;

  /** The beginning for some data; nothing where the axis begins at 0 %. */
  public static Optional<Zoom> of(FigureData data) {
    if (!data.unit().equals("share") || !data.figure().form().equals("line")) {
      return Optional.empty();
    }
    OptionalDouble lowest = data.cells().stream().flatMapToDouble(Zoom::drawn).min();
    return lowest.isPresent() && lowest.getAsDouble() >= HALF
        ? Optional.of(from(Math.min(HIGHEST, (int) Math.floor(lowest.getAsDouble() * TENTHS))))
        : Optional.empty();
  }

  private static Zoom from(int tenths) {
    double step = tenths == HIGHEST ? 0.02 : tenths == HIGHEST - 1 ? 0.05 : 0.1;
    return new Zoom(tenths / (double) TENTHS, step);
  }

  private static DoubleStream drawn(Cell cell) {
    if (cell.hasInterval()) {
      return DoubleStream.of(cell.value(), cell.low());
    }
    return cell.hasValue()
        ? DoubleStream.of(cell.value())
        : cell.limit().map(DoubleStream::of).orElseGet(DoubleStream::empty);
  }
}
