package nl.stip.ingest.source.m365usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stip.event.Measure;
import nl.stip.ingest.source.Summary;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.Days;
import nl.stip.ingest.source.record.TableLine;

/**
 * One row: an account, and what it did.
 *
 * @param line the row
 * @param report of which report
 * @param days reads its days
 */
record UsageRow(TableLine line, Report report, Days days) {

  private static final String CONCEALED = "[0-9a-f]{32}";
  private static final String PRODUCTS = "assigned products";
  private static final int LONGEST_PERIOD = 366;
  private static final Map<String, String> SERVICES = services();

  private static Map<String, String> services() {
    Map<String, String> services = new LinkedHashMap<>();
    services.put("exchange", "exchange");
    services.put("onedrive", "sharepoint");
    services.put("sharepoint", "sharepoint");
    services.put("yammer", "viva-engage");
    services.put("teams", "teams");
    return services;
  }

  /** The account, lower case as in the audit log, whose accounts are the same; or null. */
  String account() {
    String name = line.text("user principal name", "user id");
    return name == null ? null : name.toLowerCase(Locale.ROOT);
  }

  /** Whether it tells the account by an address or by a code. */
  boolean names() {
    return account() != null && (concealed() || Accounts.isAddress(account()));
  }

  boolean concealed() {
    return account().matches(CONCEALED);
  }

  String name() {
    String name = line.text("display name");
    return name == null || name.toLowerCase(Locale.ROOT).matches(CONCEALED) ? null : name;
  }

  boolean deleted() {
    String said = line.text("is deleted", "user state");
    return said != null && said.toLowerCase(Locale.ROOT).matches("true|yes|deleted");
  }

  Optional<LocalDate> refreshed() {
    return days.parse(line.text(Report.REFRESHED));
  }

  /** Days the counts are about, or 0 if the row does not say. */
  int period() {
    String period = line.text("report period");
    if (period == null || !period.matches("[Dd]?\\d{1,3}")) {
      return 0;
    }
    int number = Integer.parseInt(period.replaceFirst("[Dd]", ""));
    return number > LONGEST_PERIOD ? 0 : number;
  }

  /** What is counted, by measure; what has no column or no value is absent. */
  Map<Measure, Double> counts() {
    Map<Measure, Double> counts = new TreeMap<>();
    for (Report.Count count : report.counts()) {
      for (String column : count.columns()) {
        String cell = line.text(column);
        if (cell != null && (count.sum() || !counts.containsKey(count.measure()))) {
          counts.merge(count.measure(), number(cell), Double::sum);
        }
      }
    }
    return counts;
  }

  private static double number(String cell) {
    double number = Double.parseDouble(cell);
    if (!Double.isFinite(number) || number < 0) {
      throw new NumberFormatException();
    }
    return number;
  }

  /** The last day on which each tool was used, as far as the row says. */
  Map<String, LocalDate> lastActive() {
    Map<String, LocalDate> last = new TreeMap<>();
    if (!report.isOfLastDays()) {
      days.parse(line.text("last activity date")).ifPresent(day -> last.put(report.tool(), day));
      return last;
    }
    SERVICES.forEach(
        (service, tool) ->
            days.parse(line.text(service + " last activity date"))
                .ifPresent(day -> last.merge(tool, day, (a, b) -> a.isAfter(b) ? a : b)));
    return last;
  }

  /**
   * Whether the account has a licence, by tool, as far as the row says. Which services a product
   * holds it does not say; that there is no product, it does.
   */
  Map<String, Boolean> licences() {
    Map<String, Boolean> licences = new TreeMap<>();
    if (report.isOfLastDays()) {
      SERVICES.forEach(
          (service, tool) ->
              yesOrNo("has " + service + " license")
                  .ifPresent(has -> licences.merge(tool, has, Boolean::logicalOr)));
      return licences;
    }
    Optional<Boolean> licensed = yesOrNo("is licensed");
    if (licensed.isPresent()) {
      licences.put(report.tool(), licensed.get());
    } else if (line.has(PRODUCTS) && line.text(PRODUCTS) == null) {
      licences.put(report.tool(), false);
    }
    return licences;
  }

  private Optional<Boolean> yesOrNo(String column) {
    String said = line.text(column);
    if (said == null || !said.toLowerCase(Locale.ROOT).matches("true|yes|false|no")) {
      return Optional.empty();
    }
    return Optional.of(said.toLowerCase(Locale.ROOT).matches("true|yes"));
  }

  /** Since when the account has its licence of a tool, where the row says it. */
  Optional<LocalDate> assigned(String tool) {
    return SERVICES.entrySet().stream()
        .filter(service -> service.getValue().equals(tool))
        .flatMap(s -> days.parse(line.text(s.getKey() + " license assign date")).stream())
        .min(LocalDate::compareTo);
  }

  /**
   * What the row says, in counts. Those over several days hold for all of them together; that the
   * account was active is said of single days only.
   */
  List<Summary> summaries(LocalDate refreshed, int period) {
    List<Summary> all = new ArrayList<>();
    String account = account();
    LocalDate first = refreshed.minusDays(Math.max(0, period - 1));
    Map<String, LocalDate> last = lastActive();
    counts()
        .forEach(
            (measure, value) ->
                all.add(new Summary(report.tool(), account, first, refreshed, measure, value)));
    if (period == 1) {
      boolean today = refreshed.equals(last.get(report.tool()));
      all.add(active(report.tool(), account, refreshed, today ? 1 : 0));
      last.values().removeIf(refreshed::equals);
    }
    last.forEach((tool, day) -> all.add(active(tool, account, day, 1)));
    return all;
  }

  private static Summary active(String tool, String account, LocalDate day, int value) {
    return new Summary(tool, account, day, day, Measure.ACTIVE, value);
  }
}
