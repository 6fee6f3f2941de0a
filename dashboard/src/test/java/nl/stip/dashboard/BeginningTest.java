package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where lines begin that are asked for from some period on. */
class BeginningTest {

  @TempDir static Path folder;

  private List<Published> run(String period, String from) throws Exception {
    return PlantedMart.told(
        folder,
        mart -> {},
        "nl",
        Map.of("period", period, "from", from),
        scope ->
            scope.selection().run(scope.catalogue()).stream().filter(Published::complete).toList());
  }

  /** Of 28 days there is one that ends each week; twelve of those are three months of lines. */
  @Test
  void theLastTwelveAreTwelveThatHaveNoDayInCommon() throws Exception {
    List<Published> run = run("2026-W44-28d", "12");

    assertThat(run).hasSize(12);
    for (int i = 1; i < run.size(); i++) {
      assertThat(run.get(i).period().first()).isEqualTo(run.get(i - 1).period().last().plusDays(1));
    }
    assertThat(run("2026-10", "12")).hasSize(12);
    assertThat(run("2026-W44", "12")).hasSize(12);
  }

  /** Among them another was looked at: the lines begin at the next that has no day in common. */
  @Test
  void aPeriodBetweenThoseOfTheLineBeginsItAtTheNext() throws Exception {
    List<Published> twelve = run("2026-W44-28d", "12");
    LocalDate between = twelve.get(4).period().last().plusWeeks(2);
    List<Published> run = run("2026-W44-28d", Period.containing(PeriodKind.DAYS28, between).id());

    assertThat(run).isEqualTo(twelve.subList(5, 12));
  }
}
