package nl.stip.analytics.fact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * To which groups one person belongs, from week to week ({@code counting.md} 4). Membership has the
 * grain of the week: the group on its last day. In a period a person belongs, per dimension, to the
 * group where most of its days were spent; the later one when two are equal.
 */
final class Membership {

  /** A line of the directory's history; days since 1970, both inclusive. */
  record Entry(int from, int to, boolean leader, List<String> groups) {}

  /** Weeks without a change. */
  private record Stay(int first, int last, Entry entry) {}

  private final List<Stay> stays = new ArrayList<>();
  private final Map<List<String>, Long> atoms = new HashMap<>();
  private final int leaves;
  private final MainDevice device;
  private final int deviceAt;

  /**
   * Follows a person through the directory.
   *
   * @param history in any order
   * @param leaves last day in the organisation
   * @param device what the person works on
   * @param deviceAt place of that among the dimensions, or −1 if it is none
   */
  Membership(Collection<Entry> history, int leaves, MainDevice device, int deviceAt) {
    this.leaves = leaves;
    this.device = device;
    this.deviceAt = deviceAt;
    Map<Integer, Entry> weeks = new TreeMap<>();
    history.stream()
        .sorted(Comparator.comparingInt(Entry::from).thenComparingInt(Entry::to))
        .forEach(entry -> weeks.put(Periods.week(entry.from()), entry));
    Integer week = null;
    for (Integer next : weeks.keySet()) {
      if (week != null) {
        stays.add(new Stay(Periods.monday(week), Periods.monday(next) - 1, weeks.get(week)));
      }
      week = next;
    }
    if (week != null) {
      stays.add(new Stay(Periods.monday(week), Integer.MAX_VALUE, weeks.get(week)));
    }
  }

  /**
   * Where a person was.
   *
   * @param groups values of the dimensions, in the order of the settings
   * @param atom number of this combination of groups: the same for everybody who has it
   */
  record Place(boolean leader, List<String> groups, long atom) {}

  /**
   * Where the person was in a span of days, both inclusive; empty if not in the organisation.
   *
   * @param observed last day of which acts are known
   */
  Optional<Place> in(int first, int last, int observed) {
    int until = Math.min(last, leaves);
    List<Stay> within = new ArrayList<>();
    for (Stay stay : stays) {
      if (stay.first <= until && stay.last >= first) {
        within.add(stay);
      }
    }
    if (within.isEmpty() || first > leaves) {
      return Optional.empty();
    }
    Entry latest = within.get(within.size() - 1).entry;
    List<String> stayed = within.size() == 1 ? latest.groups() : groups(within, first, until);
    List<String> groups = deviceAt < 0 ? stayed : withDevice(stayed, Math.min(until, observed));
    return Optional.of(
        new Place(latest.leader(), groups, atoms.computeIfAbsent(groups, Membership::atom)));
  }

  private List<String> withDevice(List<String> groups, int day) {
    List<String> all = new ArrayList<>(groups);
    device.upTo(day).ifPresent(main -> all.set(deviceAt, main));
    return all;
  }

  private static List<String> groups(List<Stay> stays, int first, int last) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < stays.get(0).entry.groups().size(); i++) {
      int dimension = i;
      Map<String, Integer> days = new TreeMap<>();
      for (Stay stay : stays) {
        int spent = Math.min(stay.last, last) - Math.max(stay.first, first) + 1;
        days.merge(stay.entry.groups().get(dimension), spent, Integer::sum);
      }
      String most = null;
      for (Stay stay : stays) {
        String group = stay.entry.groups().get(dimension);
        most = most == null || days.get(group) >= days.get(most) ? group : most;
      }
      groups.add(most);
    }
    return groups;
  }

  // a number that needs no list of all combinations: tasks give it without asking each other
  private static long atom(List<String> groups) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String group : groups) {
        byte[] name = group.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
        digest.update(name);
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
