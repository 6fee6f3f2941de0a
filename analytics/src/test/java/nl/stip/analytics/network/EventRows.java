package nl.stip.analytics.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * An event log of tests with the columns that make ties. An account has the number of its person;
 * numbers from 900 on are accounts without a person.
 */
final class EventRows {

  private static final long OUTSIDE = 900;
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "tool string, type string, object_type string, context_kind string, audience string,"
              + " account bigint, in_reply_to_account bigint, `to` array<bigint>, automated"
              + " boolean, person bigint, reply_person bigint, to_person array<bigint>, day"
              + " string");

  private final List<Row> rows = new ArrayList<>();
  private String tool = "slack";
  private LocalDate day = LocalDate.of(2026, 10, 1);
  private boolean automated;

  EventRows on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  EventRows in(String toolId) {
    tool = toolId;
    return this;
  }

  EventRows byMachine(boolean machine) {
    automated = machine;
    return this;
  }

  /** A message in a public channel. */
  EventRows post(long from, Long answers, long... mentions) {
    return add("Create", "Note", "channel", "public", from, answers, mentions);
  }

  EventRows direct(long from, long... members) {
    return add("Create", "Note", "conversation", "direct", from, null, members);
  }

  EventRows mail(long from, long... to) {
    return add("Create", "Note", "mailbox", "direct", from, null, to);
  }

  EventRows meeting(long from, long... to) {
    return add("Create", "Event", "meeting", "direct", from, null, to);
  }

  EventRows like(long from, long author) {
    return add("Like", "Note", "channel", "public", from, author);
  }

  private EventRows add(
      String type,
      String object,
      String context,
      String audience,
      long from,
      Long answers,
      long... to) {
    rows.add(
        RowFactory.create(
            tool,
            type,
            object,
            context,
            audience,
            from,
            answers,
            LongStream.of(to).boxed().toArray(Long[]::new),
            automated,
            person(from),
            answers == null ? null : person(answers),
            LongStream.of(to).filter(a -> a < OUTSIDE).boxed().toArray(Long[]::new),
            day.toString()));
    return this;
  }

  private static Long person(long account) {
    return account < OUTSIDE ? Long.valueOf(account) : null;
  }

  List<Row> rows() {
    return rows;
  }

  Dataset<Row> log(SparkSession spark) {
    return log(spark, rows);
  }

  static Dataset<Row> log(SparkSession spark, List<Row> rows) {
    return spark
        .createDataFrame(rows, SCHEMA)
        .withColumn("day", functions.expr("cast(day as date)"));
  }
}
