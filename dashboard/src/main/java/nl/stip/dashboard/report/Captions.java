package nl.stip.dashboard.report;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;
import nl.stip.time.Period;

/**
 * What stands above figures and sheets: whom, when, from which channels.
 *
 * @param scope what the workbook is about
 */
record Captions(Scope scope) {

  /** Group, period, channels and day of the analysis. */
  String subject() {
    return subject(tool(scope.selection().tool()));
  }

  /**
   * The same of a page.
   *
   * @param tools from which its figures come
   */
  String subject(String tools) {
    Words words = scope.words();
    return scope.whole()
        + " · "
        + period()
        + " · "
        + computed()
            .map(m -> words.say("figure.computed", tools, words.dates().day(m.toLocalDate())))
            .orElseGet(() -> words.say("figure.source", tools));
  }

  /** The period looked at; says so when it is not over. */
  String period() {
    String period = scope.words().dates().period(scope.selection().period().period());
    return scope.selection().period().complete()
        ? period
        : scope.words().say("figure.running", period);
  }

  /** The period looked at, with its days. */
  String periodAndDays() {
    Period period = scope.selection().period().period();
    String days =
        scope.words().dates().day(period.first())
            + " – "
            + scope.words().dates().day(period.last());
    return period().contains(days) ? period() : period() + " · " + days;
  }

  /** Name of a channel. */
  String tool(String id) {
    return id == null ? "" : scope.tool(id);
  }

  /** When the figures were computed, on the organisation's clock. */
  Optional<LocalDateTime> computed() {
    ZoneId zone = ZoneId.of(scope.mart().account().settings().getOrDefault("zone", "UTC"));
    return Optional.ofNullable(scope.mart().account().lineage().get("run_started"))
        .map(moment -> OffsetDateTime.parse(moment).atZoneSameInstant(zone).toLocalDateTime());
  }
}
