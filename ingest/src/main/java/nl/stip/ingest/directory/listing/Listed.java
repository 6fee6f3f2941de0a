package nl.stip.ingest.directory.listing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stip.ingest.source.Place;

/**
 * An entry of a list of people, before the door.
 *
 * @param place file and line or position
 * @param attributes values by name in lower case, in the order of the file
 */
public record Listed(Place place, Map<String, List<String>> attributes) {

  /** All values of an attribute. */
  public List<String> all(String attribute) {
    return attributes.getOrDefault(attribute.strip().toLowerCase(Locale.ROOT), List.of());
  }

  /** The first value there is of these attributes, in this order. */
  public Optional<String> first(List<String> names) {
    return names.stream()
        .flatMap(name -> all(name).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
