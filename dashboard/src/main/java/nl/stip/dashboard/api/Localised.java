package nl.stip.dashboard.api;

import java.util.function.Function;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.metric.Metric;

/**
 * A text in both languages.
 *
 * @param nl in Dutch
 * @param en in English
 */
record Localised(String nl, String en) {

  /** What the interface calls something. */
  static Localised of(Function<Words, String> text) {
    return new Localised(text.apply(Words.in(Language.NL)), text.apply(Words.in(Language.EN)));
  }

  /** A text about a metric. */
  static Localised of(Metric metric, Function<Metric.Text, String> text) {
    return new Localised(text.apply(metric.nl()), text.apply(metric.en()));
  }
}
