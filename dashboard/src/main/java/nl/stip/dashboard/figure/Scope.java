package nl.stip.dashboard.figure;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.dashboard.mart.Slice;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;

/**
 * All that is needed to answer a figure's question.
 *
 * @param mart where the cells are
 * @param selection what they are about
 * @param words the language of labels
 * @param cells reads the cells
 */
public record Scope(Mart mart, Selection selection, Words words, Cells cells) {

  /** Reads every cell when it is asked for. */
  public Scope(Mart mart, Selection selection, Words words) {
    this(mart, selection, words, mart.cells());
  }

  /** The same, but reads all there is to show of some metrics at once. */
  public Scope reading(Collection<String> metrics) {
    Set<Integer> main = ids(Stream.of(Group.WHOLE, selection.filter()));
    Set<Integer> groups =
        ids(
            Stream.of(
                    List.of(Group.WHOLE, selection.filter(), among()),
                    groups(),
                    peers(),
                    selection.paired() ? pairs() : List.<Group>of())
                .flatMap(List::stream));
    Set<String> now =
        Stream.of(
                Optional.of(selection.period()),
                selection.compared(catalogue()),
                Comparison.YEAR.of(selection.period(), catalogue()),
                selection.compared(catalogue()).flatMap(c -> Comparison.YEAR.of(c, catalogue())))
            .flatMap(Optional::stream)
            .map(Published::id)
            .collect(Collectors.toSet());
    Set<String> periods =
        Stream.concat(
                selection.run(catalogue()).stream(),
                selection.comparedRun(catalogue()).stream().flatMap(Optional::stream))
            .map(Published::id)
            .collect(Collectors.toSet());
    periods.addAll(now);
    String period = selection.period().id();
    Slice slice =
        new Slice(Set.copyOf(metrics), selection.tool(), main, groups, periods, period, now);
    return new Scope(mart, selection, words, mart.cells(slice));
  }

  private static Set<Integer> ids(Stream<Group> groups) {
    return groups.map(Group::id).collect(Collectors.toSet());
  }

  /** The same about the whole organisation, whatever group is looked at, and about a tool. */
  public Scope ofEverybody(String tool) {
    return new Scope(mart, selection.ofEverybody(tool), words);
  }

  /** The groups of both dimensions at once. */
  public List<Group> pairs() {
    String down = selection.dimension().id();
    String along = selection.across().id();
    return catalogue().groups().stream()
        .filter(g -> g.pair() && g.valueIn(down) != null && g.valueIn(along) != null)
        .toList();
  }

  /** What the mart has, in the language of the labels. */
  public Catalogue catalogue() {
    return mart.catalogue(words.language());
  }

  /** Name of a metric. */
  public String name(Metric metric) {
    return words.language().text(metric).name();
  }

  /** What a metric is for the selected tool and group in a period. */
  public Cell cell(Metric metric, Published period) {
    return cells
        .values(
            metric.id(), selection.tool(), List.of(selection.filter().id()), List.of(period.id()))
        .stream()
        .findFirst()
        .map(Cells.Row::cell)
        .orElse(Cell.absent(Missing.NO_DATA));
  }

  /** What a bin of a distribution is for the selected tool and group in a period. */
  public Cell cell(Metric metric, Metric.Bin bin, Published period) {
    return cells
        .bins(metric.id(), selection.tool(), List.of(selection.filter().id()), List.of(period.id()))
        .stream()
        .filter(row -> row.part().equals(bin.id()))
        .findFirst()
        .map(Cells.Row::cell)
        .orElse(Cell.absent(Missing.NO_DATA));
  }

  /** Whether groups are compared within a group of another dimension. */
  boolean crossed() {
    return within().isPresent();
  }

  /** Whether the groups compared are counted within the group looked at, if there is one. */
  boolean together() {
    return within()
        .map(group -> catalogue().crosses(group.dim1(), selection.dimension().id()))
        .orElse(true);
  }

  /** Whether three dimensions at once would be needed, which are never counted. */
  boolean tripled() {
    Group filter = selection.filter();
    return filter.pair()
        && selection.dimension() != null
        && filter.valueIn(selection.dimension().id()) == null;
  }

  /** The groups to compare: those of the dimension, within the filter if there is one. */
  public List<Group> groups() {
    if (selection.dimension() == null || tripled()) {
      return List.of();
    }
    String dimension = selection.dimension().id();
    return within()
        .map(group -> catalogue().groups(dimension, group))
        .orElseGet(() -> catalogue().groups(dimension));
  }

  /** Those among whom groups are compared: the whole, or a group of another dimension. */
  public Group among() {
    return within().orElse(Group.WHOLE);
  }

  /**
   * The group looked at and those of its kind: of the same dimension, within the same other group
   * if it is one of two dimensions. Empty where the whole organisation is looked at.
   */
  public List<Group> peers() {
    Group filter = selection.filter();
    if (!filter.pair()) {
      return filter.equals(Group.WHOLE) ? List.of() : catalogue().groups(filter.dim1());
    }
    return around().map(within -> catalogue().groups(along(), within)).orElse(List.of());
  }

  /** Name of those among whom the group looked at has its peers. */
  public String neighbourhood() {
    return name(selection.filter().pair() ? around().orElse(Group.WHOLE) : Group.WHOLE);
  }

  /** Of a group of two dimensions, the part that all its peers are in as well. */
  private Optional<Group> around() {
    Group filter = selection.filter();
    boolean second = along().equals(filter.dim2());
    return part(second ? filter.dim1() : filter.dim2(), second ? filter.val1() : filter.val2());
  }

  /**
   * The dimension along which the group looked at has peers: the one grouped by if it is its own.
   */
  public String along() {
    Group filter = selection.filter();
    Named by = selection.dimension();
    boolean own = by != null && filter.valueIn(by.id()) != null;
    return own ? by.id() : filter.pair() ? filter.dim2() : filter.dim1();
  }

  /** What is looked at in other dimensions than the one groups are compared along. */
  private Optional<Group> within() {
    if (selection.dimension() == null) {
      return Optional.empty();
    }
    String dimension = selection.dimension().id();
    return Stream.of(selection.filter())
        .flatMap(
            filter ->
                Stream.of(part(filter.dim1(), filter.val1()), part(filter.dim2(), filter.val2())))
        .flatMap(Optional::stream)
        .filter(group -> !group.dim1().equals(dimension))
        .findFirst();
  }

  private Optional<Group> part(String dimension, String value) {
    return catalogue().group(dimension + ":" + value);
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

  /** The days up to the last of a period in which ties are looked for; empty if in all of it. */
  public Optional<String> window() {
    return Optional.ofNullable(mart.account().settings().get("ties.window"))
        .filter(days -> days.matches("\\d+"));
  }

  /** Whether who likes what another wrote counts as addressing them. */
  public boolean liked() {
    return List.of(mart.account().settings().getOrDefault("ties.signals", "").split("\\s*,\\s*"))
        .contains("reaction");
  }

  /** Name of the filtered group, or of the organisation. */
  public String whole() {
    return name(selection.filter());
  }

  /** Name of those among whom groups are compared. */
  public String compared() {
    return name(among());
  }

  /** What a tool is called; no figure need be of it. */
  public String tool(String id) {
    if (id.equals(Selection.ALL_TOOLS)) {
      return words.say("tool.all");
    }
    return catalogue().tools().stream()
        .filter(tool -> tool.id().equals(id))
        .map(Named::name)
        .findFirst()
        .orElseGet(() -> words.tool(id, id));
  }

  /** Name of the organisation. */
  public String organisation() {
    return mart.account().settings().getOrDefault("organisation", words.say("whole"));
  }

  private String name(Group group) {
    if (group.equals(Group.WHOLE)) {
      return organisation();
    }
    String first = words.group(group.dim1(), group.val1());
    return group.pair() ? first + " · " + words.group(group.dim2(), group.val2()) : first;
  }
}
