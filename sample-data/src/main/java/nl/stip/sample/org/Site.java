package nl.stip.sample.org;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.sample.text.Table;

/**
 * A place of work.
 *
 * @param index position in {@link #all()}
 * @param name shown name
 * @param country ISO 3166-1 alpha-2
 * @param zone IANA time zone
 */
public record Site(int index, String name, String country, ZoneId zone) {

  private static final List<Site> ALL = read();

  /** The six sites. */
  public static List<Site> all() {
    return ALL;
  }

  /** The site with this shown name. */
  public static Site named(String name) {
    return ALL.stream().filter(site -> site.name.equals(name)).findFirst().orElseThrow();
  }

  private static List<Site> read() {
    List<List<String>> rows = Table.rows(Site.class, "sites.tsv");
    return IntStream.range(0, rows.size()).mapToObj(i -> of(i, rows.get(i))).toList();
  }

  private static Site of(int index, List<String> row) {
    return new Site(index, row.get(0), row.get(1), ZoneId.of(row.get(2)));
  }
}
