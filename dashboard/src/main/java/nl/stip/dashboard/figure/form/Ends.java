package nl.stip.dashboard.figure.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/**
 * Which lines have their name at their end: up to four that end together, a group that was chosen
 * and the whole, and of more those whose end lies apart from all others. A name at an end in the
 * middle of the picture would stand on the lines that go on, and names of ends that lie on each
 * other would tell nothing apart.
 *
 * @param lines what is drawn with a name
 * @param banded whether further lines are one band
 * @param chosen whether one group stands out among others
 */
record Ends(List<Series> lines, boolean banded, boolean chosen) {

  private static final int DIRECT = 4;
  private static final int NEAR_END = 1;
  private static final double APART = 0.07;

  /** Whether all have theirs, so that there is no legend. */
  boolean all() {
    return !banded
        && lines.size() <= DIRECT
        && (chosen || together() || lines.stream().anyMatch(s -> s.role() == Role.EXPECTED));
  }

  /** Those that have theirs, where they run along hours. */
  List<Series> apart() {
    if (!together()) {
      return List.of();
    }
    double most =
        lines.stream()
            .flatMap(line -> line.cells().stream())
            .map(Cell::value)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(1);
    return lines.stream().filter(line -> alone(line, most)).toList();
  }

  private boolean alone(Series line, double most) {
    Double end = end(line);
    return end != null
        && lines.stream()
            .filter(other -> !other.id().equals(line.id()))
            .map(Ends::end)
            .filter(Objects::nonNull)
            .noneMatch(other -> Math.abs(other - end) < APART * most);
  }

  private static Double end(Series line) {
    int last = last(line);
    return line.cells().isEmpty() ? null : line.cells().get(last).value();
  }

  private boolean together() {
    int[] ends = lines.stream().mapToInt(Ends::last).sorted().toArray();
    return ends.length == 0 || ends[ends.length - 1] - ends[0] <= NEAR_END;
  }

  private static int last(Series line) {
    return IntStream.range(0, line.cells().size())
        .filter(i -> line.cells().get(i).tells())
        .max()
        .orElse(0);
  }
}
