package nl.stip.dashboard.language;

import java.util.Locale;
import nl.stip.metric.Metric;

/** A language in which everything can be read. */
public enum Language {
  /** Dutch, as in the Netherlands. */
  NL("nl", Locale.forLanguageTag("nl-NL"), "Nederlands"),
  /** English, as in the United Kingdom. */
  EN("en", Locale.forLanguageTag("en-GB"), "English");

  private final String id;
  private final Locale locale;
  private final String shown;

  Language(String id, Locale locale, String shown) {
    this.id = id;
    this.locale = locale;
    this.shown = shown;
  }

  /** The language of that id, else the other given one. */
  public static Language of(String id, Language otherwise) {
    for (Language language : values()) {
      if (language.id.equals(id)) {
        return language;
      }
    }
    return otherwise;
  }

  /** {@code nl} or {@code en}. */
  public String id() {
    return id;
  }

  /** How numbers and dates are written. */
  public Locale locale() {
    return locale;
  }

  /** The language's own name. */
  public String shown() {
    return shown;
  }

  /** What a metric is called and what it means. */
  public Metric.Text text(Metric metric) {
    return this == NL ? metric.nl() : metric.en();
  }

  /** What a bin is called. */
  public String name(Metric.Bin bin) {
    return this == NL ? bin.nl() : bin.en();
  }
}
