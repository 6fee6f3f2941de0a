package nl.stip.sample.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stip.sample.chance.Chance;

/** Invents people: given names in use, surnames made up of plants, birds and places. */
public final class Names {

  /** Mail domain of the organisation; {@code .example} can never exist (RFC 2606). */
  public static final String DOMAIN = "lumengroep.example";

  private static final double FROM_ABROAD = 0.08;

  private final Chance chance;
  private final List<List<String>> rows = Table.rows(Names.class, "names.tsv");
  private final Map<String, Integer> taken = new HashMap<>();

  /** Draws from this stream. */
  public Names(Chance chance) {
    this.chance = chance;
  }

  /**
   * Invents one person.
   *
   * @param id number
   * @param country country of the site
   */
  public FullName invent(int id, String country) {
    Chance own = chance.of(id);
    List<String> row =
        own.happens(FROM_ABROAD)
            ? own.pick(rows)
            : rows.stream().filter(r -> r.get(0).equals(country)).findFirst().orElseThrow();
    String first = own.pick(Arrays.asList(row.get(1).split(" ")));
    String last = own.pick(Arrays.asList(row.get(2).split(" ")));
    String local = plain(first) + "." + plain(last);
    int count = taken.merge(local, 1, Integer::sum);
    String email = local + (count == 1 ? "" : String.valueOf(count)) + "@" + DOMAIN;
    return new FullName(first, last, email);
  }

  /** Lower case ASCII. */
  public static String plain(String name) {
    String apart = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD);
    return apart.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }
}
