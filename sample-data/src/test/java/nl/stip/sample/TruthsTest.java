package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Habits;
import nl.stip.sample.latent.Presence;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Staffing;
import nl.stip.sample.parameters.Parameters;
import nl.stip.sample.truth.Known;
import nl.stip.sample.truth.Truth;
import nl.stip.sample.truth.Truths;
import org.junit.jupiter.api.Test;

/** What is stated: every event of the demonstration, and of a small sample none. */
class TruthsTest {

  private static final List<Truth> TRUTHS = stated(Parameters.demonstration());

  @Test
  void everyEventThatAFigureShowsIsStatedAsAChange() {
    Set<String> changes = new TreeSet<>();
    TRUTHS.stream()
        .filter(truth -> truth.figure().against() != null)
        .forEach(truth -> changes.add(truth.figure().metric() + " " + truth.figure().group()));
    assertThat(changes)
        .contains("after_hours Financiën", "after_hours IT")
        .filteredOn(change -> !change.startsWith("after_hours"))
        .containsExactlyInAnyOrder(
            "enabled Antwerpen",
            "enabled Logistiek",
            "enabled Operatie",
            "group_matrix Eindhoven",
            "leadership_distance null",
            "leadership_within_3 null",
            "open_share Klantenservice",
            "open_share Verkoop",
            "strategy_reach Buiten",
            "strategy_reach Kantoor");
  }

  @Test
  void whatChangesIsToldApartFromWhatDoesNot() {
    assertThat(the(t -> "Klantenservice".equals(t.figure().group()), "open_share").low())
        .isPositive();
    Truth fails = the(t -> "Verkoop".equals(t.figure().group()), "open_share");
    assertThat(fails.low()).isNegative();
    assertThat(fails.high()).isBetween(0.0, 0.06);
    assertThat(the(t -> t.figure().against() != null, "group_matrix").low()).isGreaterThan(0.1);
    assertThat(the(t -> true, "leadership_within_3").low()).isPositive();
    assertThat(the(t -> true, "leadership_distance").low()).isPositive();
  }

  @Test
  void theEveningsOfOneDepartmentAreToldApartFromThoseOfTheOthers() {
    assertThat(the(t -> "Financiën".equals(t.figure().group()), "after_hours").low()).isPositive();
    Truth stays = the(t -> "IT".equals(t.figure().group()), "after_hours");
    assertThat(stays.low()).isNegative();
    assertThat(stays.high()).isLessThan(0.05);
  }

  /** The campaign in the community is for those without a desk; the one on Slack for the others. */
  @Test
  void eachCampaignReachesThoseItIsMadeFor() {
    Truth field = the(t -> changes(t, "Buiten"), "strategy_reach");
    Truth desk = the(t -> changes(t, "Kantoor"), "strategy_reach");
    assertThat(field.low()).isGreaterThan(0.15).isGreaterThan(desk.high());
    Truth talks = the(t -> quarter(t, "Kantoor", "2026-Q1"), "strategy_part");
    Truth listens = the(t -> quarter(t, "Buiten", "2026-Q1"), "strategy_part");
    assertThat(talks.low()).isGreaterThan(listens.high());
  }

  private static boolean changes(Truth truth, String group) {
    return truth.figure().against() != null && group.equals(truth.figure().group());
  }

  private static boolean quarter(Truth truth, String group, String quarter) {
    return truth.figure().tool().equals("slack")
        && truth.figure().period().equals(quarter)
        && group.equals(truth.figure().group());
  }

  /** Twelve weeks at an even rate: few begin or stop, and most stay what they were. */
  @Test
  void segmentsAreStatedPerToolAndGroupAndSoAreTheMovesBetweenThem() {
    for (String tool : List.of("exchange", "sharepoint")) {
      List<Truth> segments =
          TRUTHS.stream()
              .filter(t -> t.figure().metric().equals("usage_segments"))
              .filter(t -> t.figure().tool().equals(tool) && isWhole(t))
              .filter(t -> t.figure().period().equals("2026-Q2"))
              .toList();
      assertThat(segments).hasSizeGreaterThan(2);
      assertThat(segments.stream().mapToDouble(Truth::low).sum()).isBetween(0.7, 1.0);
      assertThat(segments.stream().mapToDouble(Truth::high).sum()).isBetween(0.9, 1.4);
      assertThat(segments).allMatch(t -> t.high() - t.low() < 0.15);
      Truth same =
          the(
              t -> t.figure().tool().equals(tool) && "same".equals(t.figure().bin()),
              "segment_flow");
      assertThat(same.low()).isGreaterThan(0.4);
      assertThat(TRUTHS)
          .anyMatch(t -> t.figure().tool().equals(tool) && "Logistiek".equals(t.figure().group()));
    }
  }

  /** In the last week of the year most are away; nobody could mistake it for a usual week. */
  @Test
  void theHolidaysShow() {
    Truth usual = the(t -> t.figure().period().equals("2025-W48"), "engaged_share");
    Truth holidays = the(t -> t.figure().period().equals("2025-W52"), "engaged_share");
    assertThat(holidays.high()).isLessThan(usual.low());
  }

  /** What the Bass parameters lead to after the window is more than has been seen of it. */
  @Test
  void theForecastIsOfPeopleWhoHaveYetToBegin() {
    Truth ahead = the(t -> "expected".equals(t.figure().bin()), "bass_forecast");
    Truth now =
        the(
            t -> Integer.valueOf(73).equals(t.figure().x()) && "Kantoor".equals(t.figure().group()),
            "bass_forecast");
    assertThat(ahead.figure().group()).isEqualTo("Kantoor");
    assertThat(ahead.high() + ahead.low()).isGreaterThan(now.high() + now.low());
  }

  @Test
  void intervalsAreNoWiderThanUseful() {
    for (Truth truth : TRUTHS) {
      assertThat(truth.low()).as("" + truth).isLessThanOrEqualTo(truth.high());
      if (truth.figure().metric().equals("engaged_share") && truth.figure().group() != null) {
        assertThat(truth.high() - truth.low()).as("" + truth).isLessThan(0.35);
      } else if (truth.figure().metric().startsWith("strategy_") && isWhole(truth)) {
        assertThat(truth.high() - truth.low()).as("" + truth).isLessThan(0.13);
      }
    }
  }

  @Test
  void aSmallSampleStatesNoEvent() {
    assertThat(stated(Made.year()))
        .isNotEmpty()
        .noneMatch(truth -> truth.figure().against() != null);
    assertThat(stated(Made.golden())).noneMatch(truth -> truth.figure().against() != null);
  }

  private static boolean isWhole(Truth truth) {
    return truth.figure().group() == null;
  }

  private Truth the(Predicate<Truth> which, String metric) {
    return TRUTHS.stream()
        .filter(truth -> truth.figure().metric().equals(metric))
        .filter(which)
        .findFirst()
        .orElseThrow();
  }

  private static List<Truth> stated(Parameters parameters) {
    Company company = Staffing.company(parameters);
    List<Habit> habits = Habits.draw(parameters, company);
    Presence presence = new Presence(parameters, company, habits);
    return Truths.of(new Known(parameters, company, habits, presence));
  }
}
