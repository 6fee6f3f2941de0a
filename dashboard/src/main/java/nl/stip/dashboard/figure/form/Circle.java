package nl.stip.dashboard.figure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/**
 * Where groups and what is between them lie on a circle of circumference 1, clockwise from the top:
 * a group's arc is as long as its visible ties with other groups together, and ends in a short
 * stretch where some of its pairs have no figure. Ties have no direction, so a ribbon is as wide at
 * both ends. Groups without any visible pair have no arc; those beyond the colours share one.
 *
 * @param arcs in the order of the figure
 * @param ribbons visible ties between two arcs
 */
record Circle(List<Arc> arcs, List<Ribbon> ribbons) {

  private static final double GAP = 0.01;
  private static final double HIDDEN = 0.012;

  /**
   * One group, or all those beyond the colours.
   *
   * @param members places in the figure of its groups
   * @param from where it begins
   * @param told where its visible ties end
   * @param to where it ends: further where some of its pairs have no figure
   */
  record Arc(List<Integer> members, double from, double told, double to) {

    boolean hides() {
      return to > told;
    }
  }

  /**
   * What is between two arcs.
   *
   * @param one place among the arcs of the one with more ties
   * @param other place of the other
   * @param at where it begins at the one
   * @param end where it begins at the other
   * @param wide its width at both
   */
  record Ribbon(int one, int other, double at, double end, double wide) {}

  /** Lays out a matrix of ties. */
  static Circle of(FigureData data) {
    List<List<Integer>> parts = parts(data);
    int n = parts.size();
    double[] total = new double[n];
    boolean[] hides = new boolean[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        total[i] += i == j ? 0 : ties(parts.get(i), parts.get(j), data);
      }
      hides[i] = hides(parts.get(i), data);
    }
    double stretches = HIDDEN * IntStream.range(0, n).filter(i -> hides[i]).count();
    double all = IntStream.range(0, n).mapToDouble(i -> total[i]).sum();
    double scale = all == 0 ? 0 : (1 - n * GAP - stretches) / all;
    List<Arc> arcs = new ArrayList<>();
    double at = GAP / 2;
    for (int i = 0; i < n; i++) {
      double told = at + total[i] * scale;
      double to = told + (hides[i] ? HIDDEN : 0);
      arcs.add(new Arc(parts.get(i), at, told, to));
      at = to + GAP;
    }
    return new Circle(arcs, ribbons(arcs, data, scale));
  }

  /** The groups with a visible pair; those without a colour of their own together. */
  private static List<List<Integer>> parts(FigureData data) {
    List<Integer> told =
        IntStream.range(0, data.series().size())
            .filter(i -> others(i, data).anyMatch(j -> cell(i, j, data).hasValue()))
            .boxed()
            .toList();
    List<Integer> rest =
        told.stream().filter(i -> data.series().get(i).slot() > FigureData.COLOURS).toList();
    List<List<Integer>> parts = new ArrayList<>();
    told.stream()
        .filter(i -> rest.size() < 2 || !rest.contains(i))
        .forEach(i -> parts.add(List.of(i)));
    if (rest.size() > 1) {
      parts.add(rest);
    }
    return parts;
  }

  /** Each arc meets the others in turn, the one before it first, so that few ribbons cross. */
  private static List<Ribbon> ribbons(List<Arc> arcs, FigureData data, double scale) {
    int n = arcs.size();
    double[][] begins = new double[n][n];
    double[][] wide = new double[n][n];
    for (int i = 0; i < n; i++) {
      double at = arcs.get(i).from();
      for (int step = 1; step < n; step++) {
        int j = Math.floorMod(i - step, n);
        begins[i][j] = at;
        wide[i][j] = scale * ties(arcs.get(i).members(), arcs.get(j).members(), data);
        at += wide[i][j];
      }
    }
    List<Ribbon> ribbons = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (wide[i][j] > 0) {
          boolean first = length(arcs.get(i)) >= length(arcs.get(j));
          int one = first ? i : j;
          int other = first ? j : i;
          ribbons.add(
              new Ribbon(one, other, begins[one][other], begins[other][one], wide[one][other]));
        }
      }
    }
    return ribbons;
  }

  private static double length(Arc arc) {
    return arc.told() - arc.from();
  }

  private static double ties(List<Integer> some, List<Integer> others, FigureData data) {
    return some.stream()
        .flatMap(i -> others.stream().filter(j -> !i.equals(j)).map(j -> cell(i, j, data)))
        .filter(Cell::hasValue)
        .mapToDouble(Cell::value)
        .sum();
  }

  /** The visible ties of an arc with the others. */
  double ties(Arc arc, FigureData data) {
    return arcs.stream()
        .filter(other -> !other.equals(arc))
        .mapToDouble(other -> ties(arc.members(), other.members(), data))
        .sum();
  }

  private static boolean hides(List<Integer> some, FigureData data) {
    return some.stream()
        .anyMatch(
            i ->
                others(i, data)
                    .filter(j -> !some.contains(j))
                    .anyMatch(j -> !cell(i, j, data).hasValue()));
  }

  private static IntStream others(int group, FigureData data) {
    return IntStream.range(0, data.series().size()).filter(j -> j != group);
  }

  /** The groups without an arc. */
  static List<Series> undrawn(FigureData data) {
    List<Integer> drawn = of(data).arcs().stream().flatMap(a -> a.members().stream()).toList();
    return IntStream.range(0, data.series().size())
        .filter(i -> !drawn.contains(i))
        .mapToObj(data.series()::get)
        .toList();
  }

  private static Cell cell(int from, int to, FigureData data) {
    return data.series().get(from).cells().get(to);
  }
}
