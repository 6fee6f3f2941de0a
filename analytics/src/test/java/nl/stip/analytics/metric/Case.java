package nl.stip.analytics.metric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A case of a metric's {@code cases.yaml}.
 *
 * @param because what it shows
 * @param given rows of the fact table, of which only the columns that matter are stated
 * @param expected output columns of each
 */
record Case(String because, List<Map<String, Object>> given, List<Map<String, Object>> expected) {

  /** All cases of a metric. */
  static List<Case> of(MetricFolder folder) {
    String resource = "/metrics/%s/%s/cases.yaml".formatted(folder.metric().family(), folder.id());
    try (InputStream in = Case.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AssertionError("there is no " + resource);
      }
      Object parsed = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return ((List<?>) parsed)
          .stream()
              .map(Map.class::cast)
              .map(
                  one ->
                      new Case(
                          String.valueOf(one.get("because")),
                          rows(one.get("given")),
                          rows(one.get("expect"))))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, Object>> rows(Object yaml) {
    List<?> list = yaml instanceof List<?> rows ? rows : List.of(yaml);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object row : list) {
      Map<String, Object> values = new LinkedHashMap<>();
      ((Map<?, ?>) row).forEach((key, value) -> values.put(String.valueOf(key), value));
      rows.add(values);
    }
    return rows;
  }
}
