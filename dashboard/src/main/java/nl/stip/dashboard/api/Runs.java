package nl.stip.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.mart.Account;
import nl.stip.dashboard.mart.Mart;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The account of the runs behind a mart. */
final class Runs {

  private Runs() {}

  /** What each source observes. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Source(
      String tool,
      String source,
      String firstDay,
      String lastDay,
      boolean recordsReading,
      long events,
      long automated,
      long accounts,
      long matched,
      long unmatched,
      long external,
      String lastIngest) {

    static Source of(Account.Coverage c) {
      return new Source(
          c.tool(),
          c.source(),
          day(c.first()),
          day(c.last()),
          c.reading(),
          c.events(),
          c.automated(),
          c.accounts(),
          c.matched(),
          c.unmatched(),
          c.external(),
          moment(c.ingested()));
    }

    private static String day(LocalDate day) {
      return day == null ? null : day.toString();
    }

    private static String moment(LocalDateTime moment) {
      return moment == null ? null : moment.toInstant(ZoneOffset.UTC).toString();
    }
  }

  /** Records of one source: read is the sum of the five others. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Balance(
      String source,
      long files,
      long read,
      @JsonProperty("new") long fresh,
      long changed,
      long repeat,
      long nonEvent,
      long quarantined) {

    static Balance of(Account.Balance b) {
      return new Balance(
          b.source(),
          b.files(),
          b.read(),
          b.fresh(),
          b.changed(),
          b.repeat(),
          b.nonEvent(),
          b.quarantined());
    }
  }

  /** What went wrong or is missing, and what to do. */
  record Issue(String kind, String tool, long count, Localised text) {

    static Issue of(Account.Issue i) {
      return new Issue(i.kind(), i.tool(), i.count(), new Localised(i.nl(), i.en()));
    }
  }

  /** How many cells are withheld; which ones is not told. */
  record Withheld(String population, String kind, long cells) {}

  /** What was read and what is missing. */
  record Coverage(
      String mart,
      List<Source> sources,
      List<Balance> balance,
      List<Issue> issues,
      List<Withheld> withheld) {

    static Coverage of(Mart mart) {
      Account account = mart.account();
      return new Coverage(
          mart.name(),
          account.coverage().stream().map(Source::of).toList(),
          account.balance().stream().map(Balance::of).toList(),
          account.issues().stream().map(Issue::of).toList(),
          account.withheld().stream()
              .map(w -> new Withheld(w.population(), w.kind(), w.cells()))
              .toList());
    }
  }

  /** Which run, which version, which inputs, which settings. */
  record Lineage(String mart, Map<String, String> lineage, Map<String, String> settings) {

    static Lineage of(Mart mart) {
      return new Lineage(mart.name(), mart.account().lineage(), mart.account().settings());
    }
  }
}
