package nl.stip.sample.truth;

import java.util.Locale;
import nl.stip.sample.org.Spell;

/** A dimension along which truths are stated. */
enum Dimension {
  /** Department. */
  DEPARTMENT,
  /** Site. */
  SITE,
  /** With or without a desk. */
  WORKPLACE;

  /** Id in the settings. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value that holds for somebody. */
  String of(Spell spell) {
    return switch (this) {
      case DEPARTMENT -> spell.unit().department().name();
      case SITE -> spell.unit().site().name();
      case WORKPLACE -> spell.unit().workplace();
    };
  }
}
