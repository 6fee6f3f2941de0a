package nl.stip.ingest.source.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of a few texts for each of many: who wrote a message, in which stream it stands. Holds some
 * 20 bytes for each, and every text once.
 */
public final class Remembered {

  private final Fingerprints fingerprints = new Fingerprints();
  private final LongTable numbers = new LongTable();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> byText = new HashMap<>();

  /** Remembers a text for something; a later one takes its place. */
  public void put(String what, String text) {
    numbers.put(fingerprints.of(what), byText.computeIfAbsent(text, this::number));
  }

  private int number(String text) {
    texts.add(text);
    return texts.size();
  }

  /** What is remembered for something, or null. */
  public String of(String what) {
    int number = what == null ? 0 : numbers.get(fingerprints.of(what));
    return number == 0 ? null : texts.get(number - 1);
  }
}
