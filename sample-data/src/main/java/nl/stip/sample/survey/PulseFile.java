package nl.stip.sample.survey;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Person;
import nl.stip.sample.parameters.Parameters;

/**
 * {@code pulse.csv}: a row per question and person asked; the score of who did not answer is empty.
 */
public final class PulseFile {

  /** Of answers that are not favourable, so many are unfavourable. */
  private static final double UNFAVOURABLE = 0.45;

  private final Company company;
  private final Mood mood;
  private final Chance chance;

  /** The file of a company's surveys. */
  public PulseFile(Parameters parameters, Company company, Mood mood) {
    this.company = company;
    this.mood = mood;
    this.chance = new Chance(parameters.seed()).of("pulse");
  }

  /** Writes {@code register/survey.yaml} of a workspace that reads the sample. */
  public static void writeQuestions(Path file) throws IOException {
    Files.writeString(
        file,
        Stream.of(Question.values())
            .map(Question::entry)
            .collect(
                Collectors.joining(
                    "", "# Verzonnen, zoals alles van Lumen Groep.\nquestions:\n", "")));
  }

  /** Writes the answers. */
  public void write(Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(file)) {
      csv.writeRecord("vraag", "score", "datum", "email");
      for (int day : mood.waves()) {
        for (Person person : company.people()) {
          Chance own = chance.of(day).of(person.id());
          boolean answers = own.happens(mood.answers(person.id()));
          for (Question question : mood.asked(person.id(), day)) {
            csv.writeRecord(
                List.of(
                    question.nl(),
                    answers ? score(person.id(), question, day, own) : "",
                    LocalDate.ofEpochDay(day).toString(),
                    person.name().email()));
          }
        }
      }
    }
  }

  private String score(int person, Question question, int day, Chance own) {
    double favourable = mood.favourable(person, question, day);
    double drawn = own.unit();
    int[] range =
        drawn < favourable
            ? question.good()
            : drawn < favourable + (1 - favourable) * UNFAVOURABLE
                ? question.bad()
                : question.neither();
    return Integer.toString(own.between(range[0], range[1]));
  }
}
