package nl.stip.analytics.engine;

import java.util.List;

/** Something that answers SQL. Whole numbers come as Long, decimals as Double. */
public interface SqlEngine extends AutoCloseable {

  /** Rows of a small result, in the order the query asks for. */
  List<List<Object>> rows(String sql);

  @Override
  void close();

  /** The same number in the same class, whichever engine gave it. */
  static Object plain(Object value) {
    if (value instanceof Byte || value instanceof Short || value instanceof Integer) {
      return ((Number) value).longValue();
    } else if (value instanceof Float || value instanceof java.math.BigDecimal) {
      return ((Number) value).doubleValue();
    }
    return value;
  }
}
