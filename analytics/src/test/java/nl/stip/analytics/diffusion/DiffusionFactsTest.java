package nl.stip.analytics.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.stip.analytics.fact.FactRun;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From events to figures, of 400 people. 240 of them adopt in the order and time of a known
 * diffusion, those of department a before those of b; the others have access and do nothing, or
 * only read.
 */
class DiffusionFactsTest {

  private static final int PEOPLE = 400;
  private static final int ADOPTERS = 240;
  private static final Bass TRUTH = new Bass(0.02, 0.15, ADOPTERS);

  /** A Wednesday; the first whole week begins five days later. */
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

  /** The last whole week ends on 30 November; the month is complete, December is not. */
  private static final LocalDate LAST = LocalDate.of(2025, 12, 9);

  private static final int WEEKS = 47;

  @TempDir static Path root;

  private static final LocalDate[] DAYS = new LocalDate[PEOPLE];
  private static Tables tables;

  @BeforeAll
  static void define() {
    tables = SparkExtension.tables();
    StoreFixture store = new StoreFixture(root).covers("slack", FIRST, LAST, true);
    SplittableRandom random = new SplittableRandom(7);
    double[] times =
        random
            .doubles(ADOPTERS)
            .map(r -> TRUTH.timeOf(r * ADOPTERS).orElseThrow())
            .sorted()
            .toArray();
    for (int person = 0; person < PEOPLE; person++) {
      String department = person % 2 == 0 ? "a" : "b";
      store
          .person(person, FIRST.minusYears(1), null, List.of("slack"), Map.of("dep", department))
          .account("slack", person, Map.of())
          .identity(person, "slack", person);
      int place = person % 2 == 0 ? person / 2 : PEOPLE / 2 + person / 2;
      DAYS[person] = place < ADOPTERS ? MONDAY.plusDays((long) (7 * times[place])) : null;
      if (DAYS[person] != null && !DAYS[person].isAfter(LAST)) {
        store.post("slack", person, DAYS[person]);
      } else if (person % 3 == 0) {
        store.act("slack", person, "View", FIRST.plusDays(person % 300), Map.of());
      }
    }
    FactRun.define(tables, store.write());
    DiffusionFacts.define(tables, List.of("dep", "site", "device"), 1);
  }

  private static long adopted(int weeks, String department) {
    LocalDate end = MONDAY.plusWeeks(weeks);
    long adopted = 0;
    for (int person = 0; person < PEOPLE; person++) {
      boolean in = department == null || department.equals(person % 2 == 0 ? "a" : "b");
      adopted += in && DAYS[person] != null && DAYS[person].isBefore(end) ? 1 : 0;
    }
    return adopted;
  }

  private static List<Row> rows(String table, String condition) {
    return tables.get(table).where("tool = 'slack' and " + condition).orderBy("x").collectAsList();
  }

  @Test
  void theWholeFollowsTheCurveItsPeopleWereDrawnFrom() {
    List<Row> observed = rows("diffusion", "dim1 is null and series = 'observed'");
    assertThat(observed).hasSize(11);
    for (Row point : observed) {
      long by = adopted((int) point.<Double>getAs("x").doubleValue(), null);
      assertThat(point.<String>getAs("period")).isEqualTo("2025-11");
      assertThat(point.<Long>getAs("n")).isEqualTo(PEOPLE);
      assertThat(point.<Long>getAs("adopted")).isEqualTo(by);
      assertThat(point.<Double>getAs("value")).isEqualTo(by / (double) PEOPLE);
    }
    assertThat(observed.get(10).<Double>getAs("x")).isEqualTo(WEEKS);
    List<Row> ahead = rows("diffusion", "dim1 is null and series = 'expected' and x > " + WEEKS);
    assertThat(ahead).hasSize(13);
    for (Row point : ahead) {
      double truth = TRUTH.cumulative(point.<Double>getAs("x")) / PEOPLE;
      assertThat(truth).isBetween(point.getAs("low"), point.getAs("high"));
      assertThat(point.<Double>getAs("high") - point.<Double>getAs("low")).isLessThan(0.1);
    }
    List<Row> until = rows("diffusion_until", "dim1 is null");
    assertThat(until.get(0).<Double>getAs("value")).as("half has").isZero();
    assertThat(until.get(4).<String>getAs("missing"))
        .as("nine in ten never")
        .isEqualTo("not_reached");
  }

  /** All 200 of a are among the first 200, so that nobody of it is left. */
  @Test
  void groupsHaveTheirOwnCourseAndTheReasonThereIsNoMore() {
    List<Row> last = rows("diffusion", "series = 'observed' and x = " + WEEKS);
    for (Row point : last) {
      String department = "dep".equals(point.getAs("dim1")) ? point.getAs("val1") : null;
      assertThat(point.<Long>getAs("adopted")).isEqualTo(adopted(WEEKS, department));
      assertThat(point.<Long>getAs("n")).isEqualTo(department == null ? PEOPLE : PEOPLE / 2);
    }
    assertThat(last.stream().map(row -> row.getAs("dim1") + "=" + row.getAs("val1")))
        .contains("null=null", "dep=a", "dep=b");
    List<Row> none = rows("diffusion", "val1 = 'a' and series = 'expected'");
    assertThat(none).as("all but fewer than three have begun").hasSize(1);
    assertThat(none.get(0).<String>getAs("missing")).isEqualTo("no_forecast");
  }

  /** By definition: places of 400; who began in the first four weeks is in no category of them. */
  @Test
  void categoriesAreOfTheWholeAndTheirSharesAddUpInEveryGroup() {
    long[] whole = new long[7];
    double[] ends = {0, 0.025, 0.16, 0.5, 0.84, 1};
    LocalDate end = MONDAY.plusWeeks(WEEKS);
    for (LocalDate day : DAYS) {
      int bin = 0;
      if (day == null || !day.isBefore(end)) {
        bin = 6;
      } else if (!day.isBefore(MONDAY.plusWeeks(4))) {
        long sooner = Arrays.stream(DAYS).filter(d -> d != null && d.isBefore(day)).count();
        long same = Arrays.stream(DAYS).filter(day::equals).count();
        double place = sooner + (same - 1) / 2.0 + 1;
        while ((place - 0.5) / PEOPLE > ends[bin]) {
          bin++;
        }
      }
      whole[bin]++;
    }
    assertThat(whole[0]).as("whoever began before").isEqualTo(adopted(4, null)).isPositive();
    String[] bins = {
      "already",
      "innovator",
      "early_adopter",
      "early_majority",
      "late_majority",
      "laggard",
      "not_yet"
    };
    for (int bin = 0; bin < bins.length; bin++) {
      Row of = category("dim1 is null", bins[bin]);
      if (bin > 0 && bin < 6 && Math.floor(ends[bin] * PEOPLE + 0.5) <= whole[0]) {
        assertThat(of.<Long>getAs("people")).as(bins[bin] + " is taken").isNull();
        assertThat(of.<Double>getAs("share")).isNull();
        assertThat(of.<String>getAs("missing")).isEqualTo("too_little_history");
        continue;
      }
      assertThat(of.<Long>getAs("people")).as(bins[bin]).isEqualTo(whole[bin]);
      assertThat(of.<Double>getAs("share")).isEqualTo(whole[bin] / (double) PEOPLE);
      assertThat(of.<Double>getAs("low")).isBetween(0.0, of.<Double>getAs("share") + 1e-12);
      assertThat(of.<Double>getAs("high")).isBetween(of.getAs("share"), 1.0);
      long a = category("val1 = 'a'", bins[bin]).getAs("people");
      long b = category("val1 = 'b'", bins[bin]).getAs("people");
      assertThat(a + b).isEqualTo(whole[bin]);
    }
    assertThat(category("val1 = 'a'", "not_yet").<Long>getAs("people"))
        .isLessThan(category("val1 = 'b'", "not_yet").getAs("people"));
  }

  private static Row category(String group, String bin) {
    return tables
        .get("adopter")
        .where("tool = 'slack' and bin = '%s' and %s".formatted(bin, group))
        .head();
  }
}
