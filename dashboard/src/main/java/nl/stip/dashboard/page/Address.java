package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * An address as it was asked, before it is known what of it there is.
 *
 * @param view the page and what was chosen, the first where a parameter stands there twice
 * @param repeated parameters with more than one value
 * @param unknown words that are no parameter of the page, as they were written
 */
public record Address(View view, List<String> repeated, List<String> unknown) {

  /** Copies the lists. */
  public Address {
    repeated = List.copyOf(repeated);
    unknown = List.copyOf(unknown);
  }

  /** An address in which every parameter stands once. */
  public static Address of(String page, Map<String, String> given) {
    return of(page, MultiValueMap.fromSingleValue(given));
  }

  /** Reads the parameters of a request; those without a value ask nothing. */
  public static Address of(String page, MultiValueMap<String, String> given) {
    Map<String, String> first = new LinkedHashMap<>();
    List<String> repeated = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    given.forEach(
        (name, values) -> {
          List<String> asked = values.stream().filter(v -> !v.isBlank()).distinct().toList();
          if (asked.isEmpty()) {
            return;
          }
          first.put(name, asked.get(0));
          if (!View.takes(page, name)) {
            unknown.add(name);
          } else if (asked.size() > 1) {
            repeated.add(name);
          }
        });
    return new Address(new View(page, first), repeated, unknown);
  }
}
