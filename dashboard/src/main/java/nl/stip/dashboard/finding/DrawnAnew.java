package nl.stip.dashboard.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.Boundaries;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;

/**
 * That the groups of a dimension are not those of an earlier period, in sentences: where some came,
 * went or became others, so did the boundaries that people may meet across.
 */
final class DrawnAnew {

  /** How many groups are named. */
  private static final int NAMED = 3;

  private final Named dimension;
  private final Boundaries boundaries;
  private final Words words;

  private DrawnAnew(Named dimension, Boundaries boundaries, Words words) {
    this.dimension = dimension;
    this.boundaries = boundaries;
    this.words = words;
  }

  /** Since an earlier period up to that looked at. */
  static DrawnAnew since(Published earlier, Named dimension, Scope scope) {
    List<Published> periods = scope.catalogue().periods(earlier, scope.selection().period());
    return new DrawnAnew(dimension, Boundaries.of(dimension, periods, scope), scope.words());
  }

  /** The first period of which they are those of now. */
  Published settled() {
    return boundaries.settled();
  }

  /** How; empty where they are the same, or those of either period are not known. */
  String told() {
    List<Group> then = boundaries.in(boundaries.first());
    List<Group> now = boundaries.in(boundaries.last());
    if (now.isEmpty() || then.isEmpty()) {
      return "";
    }
    if (now.equals(then)) {
      return moved().orElse("");
    }
    long left = then.stream().filter(now::contains).count();
    return (now.size() == then.size()
            ? words.say("finding.across.renewed", then.size(), left)
            : words.say("finding.across.drawn_anew", then.size(), now.size()))
        + only("gone", then, now)
        + only("come", now, then);
  }

  /** The groups that are among some and not among others, and since when, where these are few. */
  private String only(String key, List<Group> some, List<Group> others) {
    List<Group> groups = some.stream().filter(group -> !others.contains(group)).toList();
    return groups.size() > NAMED
        ? ""
        : groups.stream().map(group -> " " + since(key, group)).collect(Collectors.joining());
  }

  private String since(String key, Group group) {
    String when = words.dates().within(boundaries.turn(group).period());
    return words.sentence(words.say("finding.across." + key, name(group), when));
  }

  /** The group that won or lost most people at once. */
  private Optional<String> moved() {
    return boundaries.shifts().entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().people()))
        .map(this::moved);
  }

  private String moved(Map.Entry<Group, Shift> most) {
    Shift shift = most.getValue();
    return words.say(
        "finding.across.moved",
        words.dates().within(shift.period().period()),
        name(most.getKey()),
        words.numbers().count(shift.before()),
        words.numbers().count(shift.after()));
  }

  private String name(Group group) {
    return words.group(dimension.id(), group.val1());
  }
}
