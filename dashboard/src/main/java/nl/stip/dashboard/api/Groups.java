package nl.stip.dashboard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;

/**
 * The groups a request asks for: {@code group=site:Gent} is that group, {@code dimension=site}
 * every group of the dimension, both together every group of the one within the other; neither is
 * the whole organisation.
 *
 * @param dimensions the dimensions of every group asked for, in the order they are named
 * @param groups the groups, by value
 */
record Groups(List<String> dimensions, List<Group> groups) {

  private static final int MOST = 2;

  /** Whether they have two dimensions. */
  boolean paired() {
    return dimensions.size() == MOST;
  }

  static Groups of(Parameters asked, Catalogue catalogue) {
    List<String[]> within = asked.all("group").stream().map(g -> named(g, catalogue)).toList();
    List<String> dimensions = new ArrayList<>(within.stream().map(g -> g[0]).toList());
    asked.all("dimension").forEach(d -> dimensions.add(known("dimension", d, catalogue)));
    requireOneOfEach(within);
    if (dimensions.size() > MOST || dimensions.stream().distinct().count() < dimensions.size()) {
      String what = "Groups have at most two dimensions, not " + String.join(" and ", dimensions);
      throw ProblemException.of(Problem.NOT_COUNTED, "dimension", what + ".", pairs(catalogue));
    }
    List<Group> groups =
        catalogue.groups().stream()
            .filter(g -> has(g, dimensions))
            .filter(g -> within.stream().allMatch(w -> w[1].equals(g.valueIn(w[0]))))
            .toList();
    if (groups.isEmpty()) {
      throw none(dimensions, within, catalogue);
    }
    return new Groups(dimensions, groups);
  }

  /** Nobody is in two groups of one dimension; a listing of both would be another question. */
  private static void requireOneOfEach(List<String[]> within) {
    List<String> named = new ArrayList<>();
    for (String[] group : within) {
      if (named.contains(group[0])) {
        String what =
            "'group' names more than one group of "
                + group[0]
                + ", and nobody is in two: ask for one at a time, or for all with dimension="
                + group[0]
                + ".";
        throw ProblemException.of(Problem.NOT_COUNTED, "group", what, List.of());
      }
      named.add(group[0]);
    }
  }

  private static ProblemException none(
      List<String> dimensions, List<String[]> within, Catalogue catalogue) {
    boolean counted = catalogue.groups().stream().anyMatch(g -> has(g, dimensions));
    if (dimensions.size() == MOST && !counted) {
      String what = "Groups of " + String.join(" and ", dimensions) + " are not counted.";
      return ProblemException.of(Problem.NOT_COUNTED, "dimension", what, pairs(catalogue));
    }
    String what =
        "Nobody is in "
            + String.join(" and ", within.stream().map(w -> w[0] + ":" + w[1]).toList());
    return ProblemException.of(Problem.UNKNOWN_VALUE, "group", what + ".", List.of());
  }

  /** Whether a group is of exactly some dimensions. */
  private static boolean has(Group group, List<String> dimensions) {
    int own = group.dim1() == null ? 0 : group.dim2() == null ? 1 : MOST;
    return own == dimensions.size() && dimensions.stream().allMatch(d -> group.valueIn(d) != null);
  }

  private static String[] named(String group, Catalogue catalogue) {
    int colon = group.indexOf(':');
    if (colon < 0) {
      String what =
          "group=" + ProblemException.shown(group) + " is not written as dimension:value.";
      throw ProblemException.of(Problem.UNKNOWN_VALUE, "group", what, List.of());
    }
    String dimension = known("group", group.substring(0, colon), catalogue);
    String value = group.substring(colon + 1);
    List<String> values =
        catalogue.groups(dimension).stream().map(g -> dimension + ":" + g.val1()).toList();
    if (!values.contains(group)) {
      throw Parameters.unknown("group", group, values);
    }
    return new String[] {dimension, value};
  }

  private static String known(String parameter, String dimension, Catalogue catalogue) {
    List<String> ids = catalogue.dimensions().stream().map(Named::id).toList();
    if (!ids.contains(dimension)) {
      String what =
          "There is no dimension '" + ProblemException.shown(dimension) + "' in these figures.";
      throw ProblemException.of(Problem.UNKNOWN_VALUE, parameter, what, ids);
    }
    return dimension;
  }

  /** The pairs of dimensions that are counted, as {@code department+site}. */
  static List<String> pairs(Catalogue catalogue) {
    return catalogue.groups().stream()
        .map(g -> g.dim2() == null ? null : g.dim1() + "+" + g.dim2())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
