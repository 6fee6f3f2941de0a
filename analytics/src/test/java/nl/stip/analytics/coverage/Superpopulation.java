package nl.stip.analytics.coverage;

import java.util.function.Consumer;
import org.hipparchus.random.RandomDataGenerator;

/**
 * How an invented organisation comes about, person by person, and what is true of the process that
 * made it: intervals treat people as independent draws of that process ({@code counting.md} 15).
 */
public interface Superpopulation {

  /**
   * Draws organisations and has the product make its intervals of them.
   *
   * @param people size of each
   * @param organisations how many
   * @param random where chance comes from
   * @param trials takes every interval
   */
  void draw(int people, int organisations, RandomDataGenerator random, Consumer<Trial> trials);
}
