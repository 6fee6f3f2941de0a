package nl.stip.dashboard.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unused licences, worked out by hand. */
class LicencesTest {

  @TempDir Path root;

  private CostMart mart;

  @BeforeEach
  void make() throws Exception {
    mart = new CostMart(root);
  }

  private static String line(String what, String keys) {
    return "  - {what: %s, kind: licence, from: 2025-01-01, source: s, date: 2024-12-01, %s}\n"
        .formatted(what, keys);
  }

  private List<Unused> licences(String tool, String... lines) throws Exception {
    mart.costs("costs:\n" + String.join("", lines));
    return mart.ask(tool, "2026-06", b -> b.licences(tool));
  }

  /** 1,000 enabled, 20 % saw or did something: 800 unused at €24 a year is €19,200. */
  @Test
  void whoSawOrDidSomethingUsesTheLicence() throws Exception {
    Unused viva =
        licences("all", line("Viva", "tool: viva-engage, amount: 24, per: person_year")).get(0);
    assertThat(viva.number()).hasValue(800);
    assertThat(viva.yearly()).hasValue(19_200.0);
    assertThat(viva.actsOnly()).isFalse();
  }

  /**
   * Slack records no reading: 400 of 800 did nothing, which is an upper limit; €8.25 × 12 × 400.
   */
  @Test
  void whereReadingIsNotRecordedItIsAnUpperLimit() throws Exception {
    Unused slack =
        licences("slack", line("Slack", "tool: slack, amount: 8.25, per: person_month")).get(0);
    assertThat(slack.actsOnly()).isTrue();
    assertThat(slack.number()).hasValue(400);
    assertThat(slack.yearly()).hasValue(39_600.0);
  }

  /**
   * All but fewer than three used Teams: of those enabled none is counted, of those bought some.
   */
  @Test
  void aBoundNeverCountsAnUnusedLicenceTooMuch() throws Exception {
    String price = "tool: teams, amount: 1, per: person_month";
    assertThat(licences("all", line("Teams", price)).get(0).number()).hasValue(0);
    assertThat(licences("all", line("Teams", price + ", licences: 1240")).get(0).number())
        .hasValue(240);
    mart.figure("reached_share", "teams", null, "under", null);
    assertThat(licences("all", line("Teams", price + ", licences: 40")).get(0).number())
        .as("fewer than three of forty used it, so at least 38 lie unused")
        .hasValue(38);
  }

  /** As the bars of the page: 800 at €60 are more money than 400 at €99, unknown is the last. */
  @Test
  void whatLiesUnusedForMostMoneyComesFirst() throws Exception {
    mart.figure("reached_share", "teams", null, null, Missing.SUPPRESSED.term());
    List<Unused> some =
        licences(
            "all",
            line("Teams", "tool: teams, amount: 200, per: person_year"),
            line("Slack", "tool: slack, amount: 8.25, per: person_month"),
            line("Viva", "tool: viva-engage, amount: 60, per: person_year"));
    assertThat(some.stream().sorted(Unused.byMoney()).map(one -> one.line().what()))
        .containsExactly("Viva", "Slack", "Teams");
  }

  @Test
  void whatIsNotMeasuredIsNotCounted() throws Exception {
    mart.figure("reached_share", "viva-engage", null, null, Missing.SUPPRESSED.term());
    Unused viva =
        licences("all", line("Viva", "tool: viva-engage, amount: 24, per: person_year")).get(0);
    assertThat(viva.number()).isEmpty();
    assertThat(viva.yearly()).isEmpty();
    assertThat(viva.used().missing()).isEqualTo(Missing.SUPPRESSED);
  }

  /** In a holiday week nobody used Viva; in the 28 days up to it 200 of 1,000 did, as in others. */
  @Test
  void aQuietWeekIsNoMoneyToSave() throws Exception {
    mart.change(
        "update value set value = 0 where metric = 'reached_share' and period = '2026-W20'");
    mart.costs("costs:\n" + line("Viva", "tool: viva-engage, amount: 24, per: person_year"));
    Unused viva = mart.ask("all", "2026-W20", b -> b.licences("all").get(0));
    assertThat(viva.number()).hasValue(800);
    String week = mart.ask("all", "2026-W20", b -> b.licensed().id());
    String quarter = mart.ask("all", "2026-Q2", b -> b.licensed().id());
    assertThat(week).isEqualTo("2026-W20-28d");
    assertThat(quarter).isEqualTo("2026-Q2");
  }

  /** Of the first weeks no 28 days are published: then it is not known, rather than of a week. */
  @Test
  void withoutTwentyEightDaysItIsNotKnown() throws Exception {
    mart.change(
        "delete from period where kind = 'days28'", "delete from value where period like '%d'");
    mart.costs("costs:\n" + line("Viva", "tool: viva-engage, amount: 24, per: person_year"));
    Unused viva = mart.ask("all", "2026-W20", b -> b.licences("all").get(0));
    assertThat(viva.number()).isEmpty();
    assertThat(viva.missing()).isEqualTo(Missing.NOT_COVERED);
  }

  /** 400 used Slack: all 300 dear ones and 100 of the cheap, so that 400 cheap ones are unused. */
  @Test
  void ofTwoLotsTheDearestCountAsUsed() throws Exception {
    List<Unused> lots =
        licences(
            "slack",
            line("Basic", "tool: slack, amount: 3, per: person_month, licences: 500"),
            line("Plus", "tool: slack, amount: 9, per: person_month, licences: 300"));
    assertThat(lots.get(0).line().what()).isEqualTo("Plus");
    assertThat(lots.get(0).number()).hasValue(0);
    assertThat(lots.get(1).number()).hasValue(400);
  }

  /**
   * 1,000 have access to Viva and 200 were reached: of 1,320 bought 320 are nobody's and 800 lie
   * with people. Of those who have access without a number in a contract there are none.
   */
  @Test
  void whatNobodyHasIsToldApartFromWhatSomebodyDoesNotUse() throws Exception {
    String price = "tool: viva-engage, amount: 24, per: person_year";
    Unused bought = licences("all", line("Viva", price + ", licences: 1320")).get(0);
    assertThat(bought.number()).hasValue(1120);
    assertThat(bought.nobodys()).hasValue(320);
    assertThat(licences("all", line("Viva", price)).get(0).nobodys()).isEmpty();
    assertThat(licences("all", line("Viva", price + ", licences: 900")).get(0).nobodys()).isEmpty();
  }

  /**
   * Of 900 licences for Slack 100 are nobody's and 400 lie with people who may have read; the 800
   * unused of Viva lie with people, who may use them in another month.
   */
  @Test
  void whatIsUnusedForCertainIsSummedApart() throws Exception {
    List<Unused> both =
        licences(
            "all",
            line("Slack", "tool: slack, amount: 2, per: person_month, licences: 900"),
            line("Viva", "tool: viva-engage, amount: 12, per: person_year"));
    assertThat(both)
        .extracting(Unused::firm)
        .containsExactly(Optional.of(100 * 24.0), Optional.of(0.0));
    assertThat(UnusedSum.of(both))
        .hasValue(new UnusedSum(1300, 1900, 100, 500 * 24 + 800 * 12, 100 * 24, true));
    assertThat(UnusedSum.of(List.of())).isEmpty();
  }

  /** 800 have Slack: 300 dear ones and all 500 cheap ones but the last 50 of 550. */
  @Test
  void ofTwoLotsTheDearestCountAsHeld() throws Exception {
    List<Unused> lots =
        licences(
            "slack",
            line("Basic", "tool: slack, amount: 3, per: person_month, licences: 550"),
            line("Plus", "tool: slack, amount: 9, per: person_month, licences: 300"));
    assertThat(lots).extracting(Unused::nobodys).containsExactly(Optional.empty(), Optional.of(50));
  }

  @Test
  void onlyLicencesThatHoldAtTheEndAndHaveAPricePerPersonCanBeGivenUp() throws Exception {
    assertThat(
            licences(
                "all",
                line("Ended", "tool: slack, amount: 3, per: person_month, until: 2026-06-29"),
                line("Flat", "tool: slack, amount: 3000, per: year")))
        .isEmpty();
    assertThat(licences("teams", line("Slack", "tool: slack, amount: 8.25, per: person_month")))
        .isEmpty();
  }
}
