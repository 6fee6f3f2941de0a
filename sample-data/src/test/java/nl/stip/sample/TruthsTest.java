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

  private final List<Truth> truths = stated(Parameters.demonstration());

  @Test
  void everyEventThatAFigureShowsIsStatedAsAChange() {
    Set<String> changes = new TreeSet<>();
    truths.stream()
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
            "open_share Verkoop");
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
    Truth now = the(t -> Integer.valueOf(73).equals(t.figure().x()), "bass_forecast");
    assertThat(ahead.high() + ahead.low()).isGreaterThan(now.high() + now.low());
  }

  @Test
  void intervalsAreNoWiderThanUseful() {
    for (Truth truth : truths) {
      assertThat(truth.low()).as("" + truth).isLessThanOrEqualTo(truth.high());
      if (truth.figure().metric().equals("engaged_share") && truth.figure().group() != null) {
        assertThat(truth.high() - truth.low()).as("" + truth).isLessThan(0.35);
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

  private Truth the(Predicate<Truth> which, String metric) {
    return truths.stream()
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
