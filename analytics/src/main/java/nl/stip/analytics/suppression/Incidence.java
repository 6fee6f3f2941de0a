package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which atoms lie in which cells of all tables of a period. Cells of pairs that are not published
 * are here too: nobody sees them, but nobody may be able to compute them either.
 */
final class Incidence {

  /** A table's row or column: the cells that add up to a parent. */
  record Line(int parent, List<Integer> cells) {}

  /** Two cells that differ by few people. */
  record Twins(int first, int second, long difference) {}

  private static final int NONE = -1;

  private final List<String> dimensions;
  private final List<Atom> atoms;
  private final List<Cell> cells;
  private final int[][] members;
  private final long[] people;
  private final long[] atomPeople;
  private final boolean[] published;
  private final List<Line> lines;

  Incidence(PublishedTables tables, List<Atom> atoms) {
    this.dimensions = tables.dimensions();
    this.atoms = atoms;
    Map<Cell, List<Integer>> found = new HashMap<>();
    for (int atom = 0; atom < atoms.size(); atom++) {
      for (Cell cell : cells(tables.dimensions(), atoms.get(atom).groups())) {
        found.computeIfAbsent(cell, c -> new ArrayList<>()).add(atom);
      }
    }
    cells = found.keySet().stream().sorted().toList();
    atomPeople = atoms.stream().mapToLong(Atom::people).toArray();
    members = new int[cells.size()][];
    people = new long[cells.size()];
    published = new boolean[cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      members[i] = found.get(cells.get(i)).stream().mapToInt(Integer::intValue).toArray();
      people[i] = sum(members[i]);
      published[i] = cells.get(i).named() && inTable(tables, cells.get(i));
    }
    lines = lines(tables);
  }

  private static List<Cell> cells(List<String> dimensions, List<String> values) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.ALL);
    for (int i = 0; i < dimensions.size(); i++) {
      cells.add(Cell.of(dimensions.get(i), values.get(i)));
      for (int j = i + 1; j < dimensions.size(); j++) {
        cells.add(new Cell(dimensions.get(i), values.get(i), dimensions.get(j), values.get(j)));
      }
    }
    return cells;
  }

  private static boolean inTable(PublishedTables tables, Cell cell) {
    return cell.level() < 2
        || tables.crosses(
            tables.dimensions().indexOf(cell.dim1()), tables.dimensions().indexOf(cell.dim2()));
  }

  /** Lines of all published tables, nameless cells included. */
  private List<Line> lines(PublishedTables tables) {
    Map<Cell, Map<String, List<Integer>>> found = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.level() == 1) {
        line(found, Cell.ALL, cell.dim1()).add(i);
      } else if (cell.level() == 2 && inTable(tables, cell)) {
        line(found, Cell.of(cell.dim1(), cell.val1()), cell.dim2()).add(i);
        line(found, Cell.of(cell.dim2(), cell.val2()), cell.dim1()).add(i);
      }
    }
    List<Line> all = new ArrayList<>();
    found.forEach(
        (parent, across) ->
            across
                .values()
                .forEach(
                    line ->
                        all.add(
                            new Line(Collections.binarySearch(cells, parent), List.copyOf(line)))));
    return all;
  }

  private static List<Integer> line(
      Map<Cell, Map<String, List<Integer>>> found, Cell parent, String across) {
    return found
        .computeIfAbsent(parent, p -> new TreeMap<>())
        .computeIfAbsent(across, a -> new ArrayList<>());
  }

  /** A cell within the whole or within a group, and how many more people that has. */
  record Rest(int whole, int part, long difference) {}

  /**
   * All rests of 1 to k−1 people: of the whole organisation or a group, without a cell that lies
   * within it, be it of the same dimension or not, published or not.
   */
  List<Rest> rests(int k) {
    int[][] wholes = wholesOfAtoms();
    List<Rest> rests = new ArrayList<>();
    for (int part = 0; part < members.length; part++) {
      int[] around = wholes[members[part][0]].clone();
      for (int atom : members[part]) {
        for (int d = 0; d < around.length; d++) {
          around[d] = around[d] == wholes[atom][d] ? around[d] : NONE;
        }
      }
      for (int whole : around) {
        long difference = whole == NONE ? 0 : people[whole] - people[part];
        if (difference > 0 && difference < k) {
          rests.add(new Rest(whole, part, difference));
        }
      }
    }
    return rests;
  }

  /** For every atom the whole organisation and its group in each dimension. */
  private int[][] wholesOfAtoms() {
    int[][] wholes = new int[atoms.size()][dimensions.size() + 1];
    for (int atom = 0; atom < wholes.length; atom++) {
      wholes[atom][0] = Collections.binarySearch(cells, Cell.ALL);
      for (int d = 0; d < dimensions.size(); d++) {
        Cell group = Cell.of(dimensions.get(d), atoms.get(atom).groups().get(d));
        wholes[atom][d + 1] = Collections.binarySearch(cells, group);
      }
    }
    return wholes;
  }

  /** Pairs of published cells whose members differ by 1 to k−1 people. */
  List<Twins> twins(int k) {
    List<int[]> of = publishedCellsOfAtoms();
    Map<Integer, long[]> shared = new HashMap<>();
    for (int atom = 0; atom < atomPeople.length; atom++) {
      for (int first : of.get(atom)) {
        long[] row = shared.computeIfAbsent(first, f -> new long[cells.size()]);
        for (int second : of.get(atom)) {
          row[second] += atomPeople[atom];
        }
      }
    }
    List<Twins> twins = new ArrayList<>();
    for (int first = 0; first < members.length; first++) {
      for (int second = first + 1; second < members.length; second++) {
        if (published[first] && published[second]) {
          long difference = people[first] + people[second] - 2 * shared.get(first)[second];
          if (difference > 0 && difference < k) {
            twins.add(new Twins(first, second, difference));
          }
        }
      }
    }
    return twins;
  }

  private List<int[]> publishedCellsOfAtoms() {
    List<List<Integer>> of = new ArrayList<>();
    for (int atom = 0; atom < atomPeople.length; atom++) {
      of.add(new ArrayList<>());
    }
    for (int cell = 0; cell < members.length; cell++) {
      if (published[cell]) {
        for (int atom : members[cell]) {
          of.get(atom).add(cell);
        }
      }
    }
    return of.stream().map(c -> c.stream().mapToInt(Integer::intValue).toArray()).toList();
  }

  private long sum(int[] atoms) {
    long sum = 0;
    for (int atom : atoms) {
      sum += atomPeople[atom];
    }
    return sum;
  }

  List<Cell> cells() {
    return cells;
  }

  int[] members(int cell) {
    return members[cell];
  }

  long people(int cell) {
    return people[cell];
  }

  boolean published(int cell) {
    return published[cell];
  }

  long[] atoms() {
    return atomPeople;
  }

  List<Line> lines() {
    return lines;
  }
}
