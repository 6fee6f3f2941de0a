package nl.stip.dashboard.figure;

import java.time.ZoneId;
import java.util.List;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;

/**
 * All that is needed to answer a figure's question.
 *
 * @param mart where the cells are
 * @param selection what they are about
 * @param words the language of labels
 */
public record Scope(Mart mart, Selection selection, Words words) {

  /** What the mart has. */
  public Catalogue catalogue() {
    return mart.catalogue();
  }

  /** Name of a metric. */
  public String name(Metric metric) {
    return words.language().text(metric).name();
  }

  /** What a metric is for the selected tool and group in a period. */
  public Cell cell(Metric metric, Published period) {
    return mart
        .cells()
        .values(
            metric.id(), selection.tool(), List.of(selection.filter().id()), List.of(period.id()))
        .stream()
        .findFirst()
        .map(Cells.Row::cell)
        .orElse(Cell.absent(Missing.NO_DATA));
  }

  /** Whether groups are compared within a group of another dimension. */
  boolean crossed() {
    Group filter = selection.filter();
    return selection.dimension() != null
        && filter.single()
        && !selection.dimension().id().equals(filter.dim1());
  }

  /** The groups to compare: those of the dimension, within the filter if there is one. */
  public List<Group> groups() {
    if (selection.dimension() == null) {
      return List.of();
    }
    String dimension = selection.dimension().id();
    return crossed()
        ? catalogue().groups(dimension, selection.filter())
        : catalogue().groups(dimension);
  }

  /** Colour of a group: its place among the values of its dimension, the same on every page. */
  public int slot(Group group) {
    String dimension = selection.dimension().id();
    List<String> values =
        catalogue().groups(dimension).stream().map(g -> g.valueIn(dimension)).toList();
    return 1 + values.indexOf(group.valueIn(dimension));
  }

  /** What a group is called within the dimension. */
  public String label(Group group) {
    String dimension = selection.dimension().id();
    return words.group(dimension, group.valueIn(dimension));
  }

  /** The organisation's time zone. */
  public ZoneId zone() {
    return ZoneId.of(mart.account().settings().getOrDefault("zone", "UTC"));
  }

  /** Name of the filtered group, or of the organisation. */
  public String whole() {
    Group filter = selection.filter();
    return filter.single()
        ? words.group(filter.dim1(), filter.val1())
        : mart.account().settings().getOrDefault("organisation", words.say("whole"));
  }
}
