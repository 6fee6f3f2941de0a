package nl.stip.analytics.network;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the network of every tool and window is like. Closing releases what Spark keeps in memory.
 *
 * @param arc day, tool, source, target, signal string, events long, weight double; may be stored
 * @param tie tool, period, a, b long (a below b), weight double
 * @param personNetwork person, tool, period, tied boolean, degree int, clustering double,
 *     in_largest boolean, distance int (steps to the nearest leader, null for leaders, without
 *     leaders and when unreachable), reachable boolean (null for leaders and without leaders),
 *     heard int (steps from the nearest leader in the direction of messages; as distance null where
 *     there are none)
 * @param groupNetwork tool, period, dim1, val1, dim2, val2 and the measures of {@link
 *     NetworkSchema#GROUP}
 * @param pairNetwork tool, period, dim, val_from, val_to and the measures of {@link
 *     NetworkSchema#PAIR}
 * @param dimensionNetwork the columns of pairNetwork, one row per dimension with {@code *} for both
 *     values: the organisation's share of ties that cross, observed and expected
 * @param kept the measured graphs, one row each
 */
public record NetworkFacts(
    Dataset<Row> arc,
    Dataset<Row> tie,
    Dataset<Row> personNetwork,
    Dataset<Row> groupNetwork,
    Dataset<Row> pairNetwork,
    Dataset<Row> dimensionNetwork,
    Dataset<Row> kept)
    implements AutoCloseable {

  @Override
  public void close() {
    kept.unpersist();
  }
}
