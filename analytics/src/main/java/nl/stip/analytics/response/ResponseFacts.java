package nl.stip.analytics.response;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.analytics.fact.Timetable;
import nl.stip.analytics.group.Gathered;
import nl.stip.analytics.group.Gathered.Part;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.interval.Interval;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.jdk.javaapi.CollectionConverters;

/** How soon posts of a month or quarter are answered, for the whole and for each group. */
public final class ResponseFacts {

  /** Points of the curve, in hours: from one to the {@link Answers#DAYS} days. */
  private static final double[] CLOCK = {1, 2, 4, 8, 24, 48, 72, 120, 168};

  private static final double[] WORKING = {1, 2, 4, 8, 16, 24, 40};

  private static final double SECONDS = 3600;

  private ResponseFacts() {}

  /**
   * Keeps {@code response_clock} and {@code response_working} (tool, period, dim1, val1, dim2,
   * val2, series, x hours, n people who posted, happened how many of them were answered by then,
   * value the estimated share of posts answered, low, high), and {@code response_day}, the former
   * after a day. From {@code response, person_period, person_history, tool_period, atom}.
   *
   * @param dimensions ids of the dimensions, in the order of everybody's groups
   * @param zone the organisation's, for people whose own is not known
   */
  public static void define(
      Tables tables, Timetable timetable, List<String> dimensions, ZoneId zone) {
    MapFunction<Row, Row> time = row -> time(row, timetable, zone);
    tables.define("response_time", tables.session().sql(POSTS).map(time, Encoders.row(TIME)));
    tables.define("response_member", MEMBERS);
    Dataset<Row> measured =
        Gathered.each(
                tables,
                new Gathered.Asked(
                    "response_member", "true", "p.person, p.answered, p.hours, p.working"),
                dimensions,
                MEASURED,
                people -> Stream.of(measure(people)).iterator())
            .persist(StorageLevel.MEMORY_AND_DISK());
    tables.keep(
        Map.of(
            "response_clock", Gathered.table(measured, "clock"),
            "response_day", Gathered.table(measured, "clock").where("x = 24"),
            "response_working", Gathered.table(measured, "working")));
    measured.unpersist();
  }

  /** How long a post was open. */
  private static Row time(Row post, Timetable timetable, ZoneId zone) {
    Instant published = post.<Timestamp>getAs("published").toInstant();
    LocalDate observed = post.<java.sql.Date>getAs("observed").toLocalDate().plusDays(1);
    Instant until = published.plus(Duration.ofDays(Answers.DAYS));
    Instant end = observed.atStartOfDay(zone).toInstant();
    Instant closed = end.isBefore(until) ? end : until;
    Timestamp answer = post.getAs("answered");
    boolean answered = answer != null && !answer.toInstant().isAfter(closed);
    Instant left = answered ? answer.toInstant() : closed;
    String own = post.getAs("zone");
    WorkingHours hours =
        new WorkingHours(
            own == null ? zone : ZoneId.of(own), post.getAs("country"), timetable.calendar());
    return RowFactory.create(
        post.getAs("tool"),
        post.getAs("person"),
        post.getAs("day"),
        answered,
        Math.max(0, Duration.between(published, left).toSeconds() / SECONDS),
        hours.between(published, left));
  }

  private static Row measure(Gathered of) {
    List<Row> clock = new ArrayList<>();
    List<Row> working = new ArrayList<>();
    of.parts()
        .forEach(
            (part, posts) -> {
              clock.addAll(curve(part, posts, 2, CLOCK));
              working.addAll(curve(part, posts, 3, WORKING));
            });
    return RowFactory.create(
        of.tool(),
        of.period(),
        CollectionConverters.asScala(clock),
        CollectionConverters.asScala(working));
  }

  private static List<Row> curve(Part part, List<Row> posts, int column, double... at) {
    boolean[] answered = new boolean[posts.size()];
    for (int post = 0; post < answered.length; post++) {
      answered[post] = posts.get(post).getBoolean(1);
    }
    ResponseCurve curve =
        new ResponseCurve(
            posts.stream().mapToLong(post -> post.getLong(0)).toArray(),
            posts.stream().mapToDouble(post -> post.getDouble(column)).toArray(),
            answered);
    double[] shares = curve.answered(at);
    Interval[] intervals = curve.intervals(at);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      rows.add(
          RowFactory.create(
              part.dimension(),
              part.group(),
              null,
              null,
              "all",
              at[i],
              (long) curve.authors(),
              (long) curve.answeredBy(at[i]),
              number(shares[i]),
              number(intervals[i].low()),
              number(intervals[i].high())));
    }
    return rows;
  }

  private static Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }

  // on a day on which the directory is silent, the author's country is that of the latest line
  private static final String POSTS =
      """
      select r.tool, r.person, r.day, r.published, r.answered, o.observed,
        h.zone, coalesce(h.country, l.country, '') as country
      from response r
      join (select tool, max(counted_to) as observed from tool_period group by tool) o using (tool)
      join (
        select person, max_by(country, valid_from) as country from person_history group by person) l
        on l.person = r.person
      left join person_history h
        on h.person = r.person and r.day between h.valid_from and h.valid_to
      """;

  // posts are many and people few: hashing these spares the posts from being put in order
  private static final String MEMBERS =
      """
      select /*+ shuffle_hash(m) */ t.tool, t.period, m.atom, r.person, r.answered, r.hours, r.working
      from (select *, explode(array(tool, 'all')) as of from response_time) r
      join tool_period t on t.tool = r.of and t.kind in ('month', 'quarter')
        and r.day between t.first_day and t.counted_to
      join person_period m on m.person = r.person and m.tool = t.tool and m.period = t.period
      """;

  private static final StructType TIME =
      StructType.fromDDL(
          "tool string, person bigint, day date, answered boolean, hours double, working double");

  private static final String CURVE =
      "array<struct<dim1: string, val1: string, dim2: string, val2: string, series: string,"
          + " x: double, n: bigint, happened: bigint, value: double, low: double, high: double>>";

  private static final StructType MEASURED =
      StructType.fromDDL(
          "tool string, period string, clock %s, working %s".formatted(CURVE, CURVE));
}
