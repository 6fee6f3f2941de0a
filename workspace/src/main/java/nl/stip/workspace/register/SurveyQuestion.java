package nl.stip.workspace.register;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A question of a pulse survey.
 *
 * @param id id, as stored
 * @param nl the question in Dutch
 * @param en the question in English
 * @param asked how files write it besides
 * @param least lowest score
 * @param most highest score
 * @param labels answers in words, from lowest to highest, or none
 * @param highIsGood which end of the scale is the good one
 * @param tool tool it asks about, or null
 * @param recommend whether it is the question of the Net Promoter Score
 */
public record SurveyQuestion(
    String id,
    String nl,
    String en,
    List<String> asked,
    int least,
    int most,
    List<String> labels,
    boolean highIsGood,
    String tool,
    boolean recommend) {

  /** A score on the scale of per cents must lie above this to be favourable. */
  private static final double UPPER = 60;

  private static final double LOWER = 40;

  /** Of ten points 9 and 10 promote and 0 to 6 detract (Reichheld, HBR December 2003). */
  private static final double PROMOTES = 85;

  private static final double DETRACTS = 65;

  /** Copies the lists. */
  public SurveyQuestion {
    asked = List.copyOf(asked);
    labels = List.copyOf(labels);
  }

  /** Whether a file means this question. */
  public boolean is(String written) {
    String text = normal(written);
    return Stream.concat(Stream.of(id, nl, en), asked.stream())
        .anyMatch(known -> normal(known).equals(text));
  }

  /** The score that an answer stands for, if it is one of the scale. */
  public OptionalDouble score(String answer) {
    String text = normal(answer);
    for (int i = 0; i < labels.size(); i++) {
      if (normal(labels.get(i)).equals(text)) {
        return OptionalDouble.of(least + i);
      }
    }
    try {
      double score = Double.parseDouble(text.replace(',', '.'));
      return score >= least && score <= most ? OptionalDouble.of(score) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  // blanks, case and a closing mark are the program's that made the file
  private static String normal(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("[.?!]+$", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Per cent of the way from the bad to the good end above which an answer is favourable: the upper
   * two fifths of a scale, 4 and 5 of five points; for the question of the Net Promoter Score 9 and
   * 10.
   */
  public double favourableAbove() {
    return recommend ? PROMOTES : UPPER;
  }

  /** The same below which it is unfavourable: the lower two fifths; or 0 to 6. */
  public double unfavourableBelow() {
    return recommend ? DETRACTS : LOWER;
  }
}
