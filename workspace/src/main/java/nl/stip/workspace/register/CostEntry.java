package nl.stip.workspace.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stip.workspace.register.CostLine.Kind;
import nl.stip.workspace.register.CostLine.Per;
import nl.stip.workspace.yaml.YamlMap;

/** Reads one entry of {@code costs}. */
final class CostEntry {

  private static final Pattern SPREAD = Pattern.compile("([1-9]\\d{0,2}) (month|year)s?");
  private static final int YEAR = 12;
  private static final String ID = "[a-z][a-z0-9_-]*";

  private final YamlMap yaml;
  private final Entry entry;

  CostEntry(YamlMap yaml) {
    this.yaml = yaml;
    this.entry = new Entry(yaml);
  }

  /** The line; null when what it cannot do without has a fault. */
  CostLine read() {
    yaml.allow(CostsFile.keys().below("costs."));
    String what = entry.needed("what", "name it, for example what: Slack Business+");
    Kind kind = word("kind", Kind.values());
    String tool = tool();
    BigDecimal amount = entry.amount("amount");
    Per per = word("per", Per.values());
    Integer licences = licences(per);
    int months = months(per);
    LocalDate from = entry.day("from");
    LocalDate until = until(from, per);
    Provenance provenance = entry.provenance();
    String note = yaml.text("note", "");
    boolean whole =
        Stream.of(what, kind, amount, per, from).allMatch(value -> value != null)
            && (per != Per.ONCE || months > 0);
    return whole
        ? new CostLine(
            what, kind, tool, amount, per, licences, months, from, until, provenance, note)
        : null;
  }

  private <T extends Enum<T>> T word(String key, T[] words) {
    List<String> known =
        Arrays.stream(words).map(word -> word.name().toLowerCase(Locale.ROOT)).toList();
    if (!yaml.has(key)) {
      yaml.fault(key, "is missing", "choose from: " + String.join(", ", known));
      return null;
    }
    String chosen = yaml.choice(key, known, null);
    return chosen == null ? null : words[known.indexOf(chosen)];
  }

  private String tool() {
    String tool = yaml.text("tool", null);
    if (tool != null && !tool.matches(ID)) {
      yaml.fault("tool", "is '" + tool + "'", "write the tool's id, such as slack or viva-engage");
    }
    return tool;
  }

  private Integer licences(Per per) {
    if (!yaml.has("licences")) {
      return null;
    }
    if (per != null && !per.person()) {
      yaml.fault(
          "licences",
          "stands beside an amount for everything",
          "write per: person_month or person_year, or leave licences out");
    }
    return (int) Math.min(yaml.whole("licences", 0, 0), Integer.MAX_VALUE);
  }

  private int months(Per per) {
    if (per == Per.ONCE) {
      if (!yaml.has("spread")) {
        yaml.fault("spread", "is missing", "say over how long it is spread, such as 3 years");
      }
      return yaml.parsed("spread", CostEntry::spread, 0, "write 3 years, or 36 months");
    }
    if (yaml.has("spread") && per != null) {
      yaml.fault("spread", "is for what is paid once", "write per: once, or leave spread out");
    }
    return 0;
  }

  private static int spread(String text) {
    Matcher matcher = SPREAD.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    int number = Integer.parseInt(matcher.group(1));
    return matcher.group(2).equals("year") ? number * YEAR : number;
  }

  private LocalDate until(LocalDate from, Per per) {
    LocalDate until = entry.dayOrNone("until");
    if (until != null && from != null && until.isBefore(from)) {
      yaml.fault(
          "until", "is " + until + ", before " + from, "write the last day on which it holds");
    }
    if (until != null && per == Per.ONCE) {
      yaml.fault("until", "does not go with once", "leave it out: spread says how long it weighs");
    }
    return until;
  }
}
