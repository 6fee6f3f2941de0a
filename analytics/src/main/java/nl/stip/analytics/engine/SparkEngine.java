package nl.stip.analytics.engine;

import java.util.ArrayList;
import java.util.List;
import nl.stip.analytics.spark.Small;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Spark behind the boundary; closing leaves the session to whoever started it.
 *
 * @param session where the names of tables live
 */
public record SparkEngine(SparkSession session) implements SqlEngine {

  @Override
  public List<List<Object>> rows(String sql) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row row : Small.rows(session.sql(sql))) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        values.add(SqlEngine.plain(row.get(i)));
      }
      rows.add(values);
    }
    return rows;
  }

  @Override
  public void close() {
    // the session outlives the question
  }
}
