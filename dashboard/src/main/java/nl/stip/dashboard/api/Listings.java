package nl.stip.dashboard.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;

/**
 * Reads figures from a mart, row by row. Of values and bins there is a row for every group and
 * period asked for: what the mart does not have is told as {@code no_data}, as on the pages.
 */
final class Listings {

  private final Mart mart;
  private final Parameters asked;

  Listings(Mart mart, Parameters asked) {
    this.mart = mart;
    this.asked = asked;
  }

  /** A place at which a cell stands. */
  private record Spot(String period, Group group, String bin) {

    Key key() {
      return new Key(period, group.id(), bin);
    }
  }

  private record Key(String period, int group, String bin) {}

  Listing<Rows.Value> values() {
    Groups groups = Groups.of(asked, mart.catalogue());
    Query query = Query.of(asked, mart.catalogue(), Shape.VALUES, groups.paired());
    List<Spot> spots = spots(query, groups, List.of(""));
    List<Spot> shown = Window.of(asked).of(spots);
    Map<Key, Cell> cells = cells(query, shown, mart.cells()::values);
    return listing(
        query,
        query.metric().unit(),
        spots.size(),
        shown.stream()
            .map(s -> new Rows.Value(s.period(), Rows.Part.of(s.group()), measure(cells, s)))
            .toList());
  }

  Listing<Rows.Bin> bins() {
    Groups groups = Groups.of(asked, mart.catalogue());
    Query query = Query.of(asked, mart.catalogue(), Shape.BINS, groups.paired());
    List<String> bins = query.metric().bins().stream().map(Metric.Bin::id).toList();
    List<Spot> spots = spots(query, groups, bins);
    List<Spot> shown = Window.of(asked).of(spots);
    Map<Key, Cell> cells = cells(query, shown, mart.cells()::bins);
    return listing(
        query,
        "share",
        spots.size(),
        shown.stream()
            .map(s -> new Rows.Bin(s.period(), Rows.Part.of(s.group()), s.bin(), measure(cells, s)))
            .toList());
  }

  Listing<Rows.Point> curves() {
    Groups groups = Groups.of(asked, mart.catalogue());
    Query query = Query.of(asked, mart.catalogue(), Shape.CURVES, groups.paired());
    Map<Integer, Group> byId = new LinkedHashMap<>();
    groups.groups().forEach(g -> byId.put(g.id(), g));
    List<String> periods = query.periodIds();
    Map<String, Integer> when = places(periods);
    Map<Integer, Integer> who = places(List.copyOf(byId.keySet()));
    List<Cells.Row> all =
        mart.cells().curves(query.metric().id(), query.tool(), byId.keySet(), periods).stream()
            .sorted(
                Comparator.comparingInt((Cells.Row row) -> when.get(row.period()))
                    .thenComparingInt(row -> who.get(row.group()))
                    .thenComparing(Cells.Row::part)
                    .thenComparingDouble(Cells.Row::x))
            .toList();
    List<Rows.Point> rows =
        Window.of(asked).of(all).stream()
            .map(
                row ->
                    new Rows.Point(
                        row.period(),
                        Rows.Part.of(byId.get(row.group())),
                        row.part(),
                        row.x(),
                        Measure.of(row.cell())))
            .toList();
    return listing(query, query.metric().unit(), all.size(), rows);
  }

  Listing<Rows.Pair> matrices() {
    Query query = Query.of(asked, mart.catalogue(), Shape.MATRICES, false);
    List<String> known = mart.catalogue().dimensions().stream().map(Named::id).toList();
    for (String dimension : asked.all("dimension")) {
      if (!known.contains(dimension)) {
        throw Parameters.unknown("dimension", dimension, known);
      }
    }
    List<String> dimensions = asked.all("dimension").isEmpty() ? known : asked.all("dimension");
    List<String> periods = query.periodIds();
    Map<String, Integer> when = places(periods);
    Map<String, Integer> along = places(dimensions);
    List<Rows.Pair> all =
        mart.cells().matrices(query.metric().id(), query.tool(), periods, dimensions).stream()
            .sorted(
                Comparator.comparingInt((Cells.Between of) -> when.get(of.period()))
                    .thenComparingInt(of -> along.get(of.dimension())))
            .map(of -> row(of.period(), of.dimension(), of.pair()))
            .toList();
    return listing(query, query.metric().unit(), all.size(), Window.of(asked).of(all));
  }

  private static Rows.Pair row(String period, String dimension, Cells.Pair pair) {
    Measure ratio = Measure.of(pair.ratio());
    return new Rows.Pair(
        period,
        dimension,
        pair.from(),
        pair.to(),
        pair.peopleFrom(),
        pair.peopleTo(),
        pair.observed(),
        pair.expected(),
        pair.z(),
        ratio.value(),
        ratio.low(),
        ratio.high(),
        ratio.missing());
  }

  /** The place of each in a list. */
  private static <T> Map<T, Integer> places(List<T> list) {
    Map<T, Integer> places = new HashMap<>();
    list.forEach(one -> places.putIfAbsent(one, places.size()));
    return places;
  }

  private static List<Spot> spots(Query query, Groups groups, List<String> bins) {
    List<Spot> spots = new ArrayList<>();
    for (Published period : query.periods()) {
      for (Group group : groups.groups()) {
        bins.forEach(bin -> spots.add(new Spot(period.id(), group, bin)));
      }
    }
    return spots;
  }

  /** Reads cells of some groups in some periods. */
  private interface Reader {
    List<Cells.Row> read(String metric, String tool, List<Integer> groups, List<String> periods);
  }

  private static Map<Key, Cell> cells(Query query, List<Spot> shown, Reader reader) {
    Map<Key, Cell> cells = new HashMap<>();
    reader
        .read(
            query.metric().id(),
            query.tool(),
            distinct(shown, s -> s.group().id()),
            distinct(shown, Spot::period))
        .forEach(row -> cells.put(new Key(row.period(), row.group(), row.part()), row.cell()));
    return cells;
  }

  private static <T> List<T> distinct(List<Spot> spots, Function<Spot, T> part) {
    return spots.stream().map(part).distinct().toList();
  }

  private static Measure measure(Map<Key, Cell> cells, Spot spot) {
    return Measure.of(cells.getOrDefault(spot.key(), Cell.absent(Missing.NO_DATA)));
  }

  private <R> Listing<R> listing(Query query, String unit, int total, List<R> rows) {
    String next = Window.of(asked).next(Shape.of(query.metric()).address(), mart.name(), total);
    return new Listing<>(mart.name(), query.metric().id(), unit, query.tool(), total, next, rows);
  }
}
