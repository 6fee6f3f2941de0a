package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The people of one population, tool and period who share the value of every dimension.
 *
 * @param groups value per dimension, in the order of the settings; null where they have none
 * @param people how many they are, more than zero
 */
public record Atom(List<String> groups, long people) {

  /** Copies the list; unlike {@code List.copyOf}, nulls are welcome. */
  public Atom {
    groups = Collections.unmodifiableList(new ArrayList<>(groups));
  }
}
