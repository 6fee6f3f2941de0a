package nl.stip.dashboard.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;

/**
 * Where the boundaries of a dimension lie in periods that follow each other: which groups have
 * people, and how many. Where a group went or came, or became another one at once, {@link Shift},
 * what crosses the boundaries before and after cannot be compared.
 */
public final class Boundaries {

  /** More groups than this are a number, not a list of names. */
  private static final int NAMED = 3;

  private final Named dimension;
  private final List<Published> periods;
  private final Map<Group, Map<String, Cell>> groups;
  private final Words words;

  private Boundaries(
      Named dimension, List<Published> periods, Map<Group, Map<String, Cell>> groups, Words words) {
    this.dimension = dimension;
    this.periods = List.copyOf(periods);
    this.groups = groups;
    this.words = words;
  }

  /**
   * That they were drawn anew.
   *
   * @param period the first period after
   * @param people how many people of the groups that changed, as far as that is told
   * @param text when and how
   */
  public record Redrawn(Published period, int people, String text) {}

  /** Those of a dimension, whatever tool is looked at. */
  public static Boundaries of(Named dimension, List<Published> periods, Scope scope) {
    List<Group> all = scope.catalogue().groups(dimension.id());
    Map<Integer, Map<String, Cell>> cells =
        scope
            .cells()
            .values(
                Shift.MEMBERS,
                Selection.ALL_TOOLS,
                scope.catalogue().groups().stream().filter(Group::single).map(Group::id).toList(),
                year(periods, scope).stream().map(Published::id).toList())
            .stream()
            .collect(groupingBy(Cells.Row::group, toMap(Cells.Row::period, Cells.Row::cell)));
    Map<Group, Map<String, Cell>> groups = new LinkedHashMap<>();
    all.forEach(group -> groups.put(group, cells.getOrDefault(group.id(), Map.of())));
    return new Boundaries(dimension, periods, groups, scope.words());
  }

  /** All groups and a year are asked at once, so that the next dimension and period is known. */
  private static List<Published> year(List<Published> periods, Scope scope) {
    Published now = scope.selection().period();
    Published then = Comparison.YEAR.of(now, scope.catalogue()).orElse(now);
    List<Published> year = scope.catalogue().periods(then, now);
    return year.containsAll(periods) ? year : periods;
  }

  /** The first of the periods. */
  public Published first() {
    return periods.get(0);
  }

  /** The last of them. */
  public Published last() {
    return periods.get(periods.size() - 1);
  }

  /** The first period since which no group went or came, nor became another one at once. */
  public Published settled() {
    return Stream.concat(
            IntStream.range(1, periods.size())
                .filter(at -> !in(periods.get(at)).equals(in(periods.get(at - 1))))
                .mapToObj(periods::get),
            groups.values().stream()
                .flatMap(cells -> Shift.last(periods, period -> cells.get(period.id())).stream())
                .map(Shift::period))
        .max(Comparator.comparing(periods::indexOf))
        .orElse(first());
  }

  /** Whether they lie elsewhere in the last period than in the first. */
  public boolean moved() {
    if (periods.size() < 2) {
      return false;
    }
    List<Group> then = in(first());
    List<Group> now = in(last());
    return !then.isEmpty() && !now.isEmpty() && (!then.equals(now) || !shifts().isEmpty());
  }

  /** Each time that they were drawn anew; where groups went or came, that tells all. */
  public List<Redrawn> redrawn() {
    List<Redrawn> redrawn = new ArrayList<>();
    for (int at = 1; at < periods.size(); at++) {
      other(periods.get(at - 1), periods.get(at)).ifPresent(redrawn::add);
    }
    List<Published> told = redrawn.stream().map(Redrawn::period).toList();
    shifts().entrySet().stream()
        .map(entry -> shifted(entry.getKey(), entry.getValue()))
        .filter(one -> !told.contains(one.period()))
        .collect(groupingBy(Redrawn::period))
        .values()
        .forEach(
            same ->
                redrawn.add(
                    same.stream().max(Comparator.comparingInt(Redrawn::people)).orElseThrow()));
    return redrawn;
  }

  /** The groups that have people in a period, whatever is told of them. */
  public List<Group> in(Published period) {
    return groups.keySet().stream()
        .filter(group -> groups.get(group).containsKey(period.id()))
        .toList();
  }

  /** That other groups have people than in the period before. */
  private Optional<Redrawn> other(Published before, Published after) {
    List<Group> then = in(before);
    List<Group> now = in(after);
    if (then.isEmpty() || now.isEmpty() || then.equals(now)) {
      return Optional.empty();
    }
    List<Group> gone = then.stream().filter(group -> !now.contains(group)).toList();
    List<Group> come = now.stream().filter(group -> !then.contains(group)).toList();
    String when = words.dates().period(after.period());
    String text =
        gone.size() > NAMED || come.size() > NAMED
            ? words.say("figure.redrawn", dimension.name(), when, then.size(), now.size())
            : gone.isEmpty()
                ? words.say("figure.redrawn.come", dimension.name(), when, names(come))
                : come.isEmpty()
                    ? words.say("figure.redrawn.gone", dimension.name(), when, names(gone))
                    : words.say(
                        "figure.redrawn.other", dimension.name(), when, names(come), names(gone));
    return Optional.of(new Redrawn(after, people(gone, before) + people(come, after), text));
  }

  private String names(List<Group> some) {
    return words.listed(
        some.stream().map(group -> words.group(dimension.id(), group.val1())).toList());
  }

  private int people(List<Group> some, Published period) {
    return some.stream()
        .map(group -> groups.get(group).get(period.id()).n())
        .mapToInt(n -> n == null ? 0 : n)
        .sum();
  }

  /** The last period in which a group had people and had had none, or the reverse. */
  public Published turn(Group group) {
    int at = periods.size() - 1;
    while (at > 1
        && in(periods.get(at)).contains(group) == in(periods.get(at - 1)).contains(group)) {
      at--;
    }
    return periods.get(at);
  }

  /** The groups that became others, and when each did so most. */
  public Map<Group, Shift> shifts() {
    Map<Group, Shift> shifts = new LinkedHashMap<>();
    groups.forEach(
        (group, cells) ->
            Shift.of(periods, period -> cells.get(period.id()))
                .ifPresent(shift -> shifts.put(group, shift)));
    return shifts;
  }

  private Redrawn shifted(Group group, Shift shift) {
    String text =
        words.say(
            "figure.redrawn.moved",
            dimension.name(),
            words.dates().period(shift.period().period()),
            words.group(dimension.id(), group.val1()),
            words.numbers().count(shift.before()),
            words.numbers().count(shift.after()));
    return new Redrawn(shift.period(), shift.people(), text);
  }
}
