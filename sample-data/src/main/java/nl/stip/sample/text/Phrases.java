package nl.stip.sample.text;

import java.util.List;
import nl.stip.sample.chance.Chance;

/** Makes work talk in Dutch and English; now and then it holds an invented name or address. */
public final class Phrases {

  private static final double ENGLISH = 0.25;
  private static final double SECOND_SENTENCE = 0.35;
  private static final double NAMES_SOMEBODY = 0.02;
  private static final double HOLDS_ADDRESS = 0.01;
  private static final double HOLDS_LINK = 0.03;

  private final Acquaintance acquaintance;
  private final Chance chance;
  private final List<String> dutch = Table.lines(Phrases.class, "sentences-nl.txt");
  private final List<String> english = Table.lines(Phrases.class, "sentences-en.txt");
  private final List<String> topics = Table.lines(Phrases.class, "topics.txt");

  /** Somebody who works here on a day. */
  @FunctionalInterface
  public interface Acquaintance {

    /** Draws one person employed on {@code day}, an epoch day. */
    FullName on(int day, Chance chance);
  }

  /** Draws from this stream. */
  public Phrases(Acquaintance acquaintance, Chance chance) {
    this.acquaintance = acquaintance;
    this.chance = chance;
  }

  /**
   * The text with this number; the same number gives the same text.
   *
   * @param number number of the text
   * @param day day it is written, epoch day
   */
  public String text(long number, int day) {
    Chance own = chance.of(number);
    List<String> language = own.happens(ENGLISH) ? english : dutch;
    StringBuilder text = new StringBuilder(sentence(language, own));
    if (own.happens(SECOND_SENTENCE)) {
      text.append(' ').append(sentence(language, own));
    }
    if (own.happens(NAMES_SOMEBODY)) {
      text.append(" Vraag het aan ").append(acquaintance.on(day, own).full()).append('.');
    } else if (own.happens(HOLDS_ADDRESS)) {
      text.append(" Mail naar ").append(acquaintance.on(day, own).email()).append('.');
    } else if (own.happens(HOLDS_LINK)) {
      text.append(" https://intranet.").append(Names.DOMAIN).append("/p/").append(own.below(9000));
    }
    return text.toString();
  }

  /** Something people talk about. */
  public String topic(long number) {
    return chance.of(number).pick(topics);
  }

  private String sentence(List<String> language, Chance own) {
    return own.pick(language)
        .replace("{week}", "week " + own.between(1, 52))
        .replace("{uur}", own.between(8, 17) + (own.happens(0.5) ? ":00" : ":30"))
        .replace("{onderwerp}", own.pick(topics));
  }
}
