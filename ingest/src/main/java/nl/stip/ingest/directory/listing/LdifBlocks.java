package nl.stip.ingest.directory.listing;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The entries of an LDIF file as unfolded lines. Only lines of wanted attributes are held, and none
 * that is long: a photo or a password is passed over letter by letter. A value that names a file
 * ({@code attribute:< file:…}) is passed over as well, so that no list can make Stip read another
 * file.
 */
final class LdifBlocks {

  private static final int LONGEST = 1 << 14;
  private static final int MOST = 5_000;
  private static final Set<String> NEEDED = Set.of("dn", "objectclass", "changetype");

  private final Reader text;
  private final Predicate<String> wanted;
  private final StringBuilder line = new StringBuilder();
  private boolean keeping = true;
  private long at = 1;
  private long position;
  private int ahead;

  LdifBlocks(Reader text, Predicate<String> wanted) throws IOException {
    this.text = text;
    this.wanted = wanted;
    this.ahead = text.read();
  }

  /** Line on which the last entry began. */
  long position() {
    return position;
  }

  /** The next entry; empty if none of its lines is of use; null at the end. */
  List<String> next() throws IOException {
    while (ahead == '\n' || ahead == '\r') {
      step();
    }
    if (ahead < 0) {
      return null;
    }
    position = at;
    List<String> block = new ArrayList<>();
    while (ahead >= 0 && ahead != '\n' && ahead != '\r') {
      unfolded();
      if (keeping && block.size() < MOST) {
        block.add(line.toString());
      }
    }
    boolean entry = block.stream().anyMatch(l -> l.regionMatches(true, 0, "dn:", 0, 3));
    return entry ? block : List.of();
  }

  private void unfolded() throws IOException {
    line.setLength(0);
    keeping = true;
    boolean more = true;
    while (more) {
      while (ahead >= 0 && ahead != '\n') {
        take((char) ahead);
        step();
      }
      step();
      more = ahead == ' ';
      if (more) {
        step();
      }
    }
    keeping = keeping && isWanted();
  }

  private void take(char c) {
    if (!keeping || c == '\r') {
      return;
    }
    line.append(c);
    boolean named = c == ':' && line.indexOf(":") == line.length() - 1;
    keeping = line.length() < LONGEST && (!named || isWanted());
  }

  private boolean isWanted() {
    int colon = line.indexOf(":");
    if (colon <= 0 || line.indexOf(":<") == colon) {
      return false;
    }
    String name = line.substring(0, colon).split(";", 2)[0].toLowerCase(Locale.ROOT);
    return NEEDED.contains(name) || wanted.test(name);
  }

  private void step() throws IOException {
    at += ahead == '\n' ? 1 : 0;
    ahead = text.read();
  }
}
