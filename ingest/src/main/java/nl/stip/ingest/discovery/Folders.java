package nl.stip.ingest.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Parts ordered by name, and the folders they lie in, which are stretches of that order. */
final class Folders {

  /** No export nests deeper; whoever does so wants to be asked about for ever. */
  private static final int DEEPEST = 32;

  private final List<LookedAt> parts;

  /** Of parts in any order. */
  Folders(List<LookedAt> parts) {
    this.parts = new ArrayList<>(parts);
    this.parts.sort(Comparator.comparing(LookedAt::name));
  }

  /** Those that lie in a folder, whose name ends with a slash; all for the empty name. */
  List<LookedAt> in(String folder) {
    int from = first(folder);
    int to = from;
    while (to < parts.size() && parts.get(to).name().startsWith(folder)) {
      to++;
    }
    return parts.subList(from, to);
  }

  private int first(String name) {
    List<String> names = new Names();
    int at = Collections.binarySearch(names, name);
    int from = at < 0 ? -at - 1 : at;
    while (from > 0 && names.get(from - 1).equals(name)) {
      from--;
    }
    return from;
  }

  /** Names of the parts, without copying them. */
  private final class Names extends java.util.AbstractList<String>
      implements java.util.RandomAccess {
    @Override
    public String get(int index) {
      return parts.get(index).name();
    }

    @Override
    public int size() {
      return parts.size();
    }
  }

  /** All folders, from the top; the empty name is the top itself. */
  List<String> names() {
    Set<String> names =
        new TreeSet<>(Comparator.comparingLong(Folders::depth).thenComparing(n -> n));
    names.add("");
    String last = "";
    for (LookedAt part : parts) {
      String name = part.name();
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      if (!folder.equals(last)) {
        add(names, name);
        last = folder;
      }
    }
    return List.copyOf(names);
  }

  private static void add(Set<String> names, String name) {
    int depth = 0;
    for (int at = name.indexOf('/');
        at >= 0 && ++depth <= DEEPEST;
        at = name.indexOf('/', at + 1)) {
      names.add(name.substring(0, at + 1));
    }
  }

  private static long depth(String folder) {
    return folder.chars().filter(c -> c == '/').count();
  }
}
