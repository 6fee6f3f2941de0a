package nl.stip.ingest.source;

import java.time.LocalDate;
import java.util.Map;

/**
 * An answer to a question of a survey, or that somebody was asked and did not answer. Question and
 * answer are still as the file writes them; the door knows which questions the register has.
 *
 * @param who who was asked
 * @param first day of the survey
 * @param question the question as the file writes it
 * @param answer the answer as the file writes it, or null
 * @param answers how many equal answers the row stands for, at least 1
 * @param dimensions groups that the file names, by dimension
 */
public record SurveyAnswer(
    Asked who,
    LocalDate first,
    String question,
    String answer,
    long answers,
    Map<String, String> dimensions)
    implements Stated {

  /** Tool id of accounts that are known by an address only. */
  public static final String TOOL = "survey";

  /** Copies the map. */
  public SurveyAnswer {
    dimensions = Map.copyOf(dimensions);
  }

  /**
   * Who was asked: a person by an address, a person by the key of the directory, somebody whom the
   * file numbers, or nobody in particular, and then the how manieth with all the same in the row.
   *
   * @param by what {@code id} is
   * @param id address, key or number
   */
  public record Asked(By by, String id) {}

  /** How those who were asked are told apart. */
  public enum By {
    /** By an e-mail address. */
    EMAIL,
    /** By the key of the directory. */
    KEY,
    /** By a number of the survey. */
    RESPONDENT,
    /** Not at all. */
    GROUP
  }
}
