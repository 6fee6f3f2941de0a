package nl.stip.analytics.diffusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.analytics.diffusion.RogersCategories.Category;
import nl.stip.analytics.fact.Periods;
import nl.stip.analytics.group.Gathered;
import nl.stip.analytics.group.Gathered.Part;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.Wilson;
import nl.stip.metric.Missing;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.jdk.javaapi.CollectionConverters;

/**
 * How taking part spreads over the people of a tool's last complete month, as of the end of its
 * last whole week: for the whole and for each group. To adopt is to do the first engaging act, see
 * {@link Watched}. Who left before that month is not among them, and who got access later than the
 * others can adopt from then on.
 */
public final class DiffusionFacts {

  private static final int SINCE = 3;

  private DiffusionFacts() {}

  /**
   * Keeps, from {@code person_period, tool_period} and {@code atom}, with the columns tool, period,
   * dim1, val1, dim2, val2 each: {@code diffusion} (series, x weeks since observation began, n
   * people, adopted how many of them had by then or by now, value their share, low, high, missing),
   * {@code diffusion_until} (the same with x a share in per cent and value weeks from now), see
   * {@link Forecast}; {@code adopter} (bin, n, people how many of them are in it, share, low, high,
   * missing), {@link RogersCategories} of the whole.
   *
   * @param dimensions ids of the dimensions, in the order of everybody's groups
   * @param seed of resampling
   */
  public static void define(Tables tables, List<String> dimensions, long seed) {
    tables.define("diffusion_member", MEMBERS);
    Dataset<Row> measured =
        Gathered.each(
                tables,
                new Gathered.Asked(
                    "diffusion_member", "true", "p.first_engaged, p.first_week, p.weeks, p.since"),
                dimensions,
                MEASURED,
                people -> Stream.of(measure(people, seed)).iterator())
            .persist(StorageLevel.MEMORY_AND_DISK());
    tables.keep(
        Map.of(
            "diffusion", Gathered.table(measured, "course"),
            "diffusion_until", Gathered.table(measured, "until"),
            "adopter", Gathered.table(measured, "adopter").selectExpr(SHARES)));
    measured.unpersist();
  }

  private static Row measure(Gathered of, long seed) {
    Map<Part, List<Row>> parts = of.parts();
    Row any = parts.get(Part.WHOLE).get(0);
    Watched watched = new Watched(Periods.monday(any.getInt(1)), any.getInt(2));
    RogersCategories categories =
        RogersCategories.of(days(parts.get(Part.WHOLE), watched), watched.told());
    List<Row> course = new ArrayList<>();
    List<Row> until = new ArrayList<>();
    List<Row> adopter = new ArrayList<>();
    parts.forEach(
        (part, people) -> {
          List<Integer> days = days(people, watched);
          List<Integer> since = people.stream().map(person -> person.getInt(SINCE)).toList();
          Forecast forecast = new Forecast(watched.adoptions(days, since), watched.unsure(), seed);
          forecast.course().forEach(point -> course.add(row(part, days.size(), point)));
          forecast.until().forEach(point -> until.add(row(part, days.size(), point)));
          categories
              .people(days)
              .forEach(
                  (category, in) ->
                      adopter.add(
                          row(
                              part,
                              days.size(),
                              category,
                              categories.unknown(category) ? null : in)));
        });
    return RowFactory.create(
        of.tool(),
        of.period(),
        CollectionConverters.asScala(course),
        CollectionConverters.asScala(until),
        CollectionConverters.asScala(adopter));
  }

  private static List<Integer> days(List<Row> people, Watched watched) {
    List<Integer> days = new ArrayList<>(people.size());
    people.forEach(person -> days.add(watched.day(person.isNullAt(0) ? null : person.getInt(0))));
    return days;
  }

  private static Row row(Part part, long people, Forecast.Point point) {
    return RowFactory.create(
        part.dimension(),
        part.group(),
        null,
        null,
        point.series(),
        point.x(),
        people,
        point.people(),
        point.value(),
        point.low(),
        point.high(),
        point.missing());
  }

  private static Row row(Part part, long people, Category category, Long in) {
    return RowFactory.create(
        part.dimension(),
        part.group(),
        null,
        null,
        category.name().toLowerCase(Locale.ROOT),
        people,
        in,
        in == null ? Missing.TOO_LITTLE_HISTORY.term() : null);
  }

  private static final String[] SHARES = {
    "*",
    "people / cast(n as double) as share",
    Wilson.low("people", "n") + " as low",
    Wilson.high("people", "n") + " as high"
  };

  private static final String MEMBERS =
      """
      select p.tool, p.period, p.atom, p.first_engaged,
        m.latest.anchor_week - m.latest.history_weeks + 1 as first_week,
        m.latest.history_weeks as weeks,
        unix_date(m.latest.counted_to) - 7 * p.tenure_weeks as since
      from person_period p
      join (
        select tool,
          max_by(struct(period, anchor_week, history_weeks, counted_to), first_day) as latest
        from tool_period where kind = 'month' and covered group by tool) m
        on m.tool = p.tool and m.latest.period = p.period
      """;

  private static final String CELL = "dim1: string, val1: string, dim2: string, val2: string, ";

  private static final String POINTS =
      "array<struct<"
          + CELL
          + "series: string, x: double, n: bigint, adopted: bigint,"
          + " value: double, low: double, high: double, missing: string>>";

  private static final StructType MEASURED =
      StructType.fromDDL(
          "tool string, period string, course %s, until %s,".formatted(POINTS, POINTS)
              + " adopter array<struct<"
              + CELL
              + "bin: string, n: bigint, people: bigint, missing: string>>");
}
