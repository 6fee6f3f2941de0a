package nl.stip.ingest.source.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column means by its name, in the usual Dutch and English words. */
enum Columns {
  SENDER("sender|afzender|verzender", "from|van|source|src"),
  RECIPIENTS("(recipient|receiver|ontvanger)s?", "to|aan|naar|target|dst|destination"),
  TIME(
      "(event|sent)?(time|date)|datetime|timestamp|unixtime|sent(at)?"
          + "|datum|tijd|tijdstip|datumtijd|verzonden|verzenddatum",
      "");

  private final String sure;
  private final String unsure;

  Columns(String sure, String unsure) {
    this.sure = sure;
    this.unsure = unsure;
  }

  /** What each of three columns means; empty unless there is one of each. */
  static Optional<List<Columns>> of(List<String> names) {
    List<Columns> meanings = names.stream().map(Columns::of).flatMap(Optional::stream).toList();
    boolean each = names.size() == values().length && Set.copyOf(meanings).size() == names.size();
    return each ? Optional.of(meanings) : Optional.empty();
  }

  private static Optional<Columns> of(String name) {
    String word = word(name);
    return Arrays.stream(values())
        .filter(m -> !word.isEmpty())
        .filter(m -> word.matches(m.sure) || word.matches(m.unsure))
        .findAny();
  }

  /** Whether the name says so of accounts; “from” and “to” are also said of places and days. */
  boolean surely(String name) {
    return word(name).matches(sure);
  }

  /** Name of the meaning in {@code stip.yaml}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]", "")
        .replaceFirst("(?<=...)(id|email|emailaddress|mail|mailadres|address|adres|account)$", "");
  }
}
