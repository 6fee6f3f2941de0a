package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.page.Chosen;
import nl.stip.dashboard.page.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByQuestionTest {

  private static final Figure FIGURE =
      Figure.of("questions", "survey_questions", "question", "stack");

  @TempDir Path root;

  private FigureData read(Language language) throws Exception {
    Path file = root.resolve("mart/mart-1.duckdb");
    try (Mart mart = Mart.open(file)) {
      View view = new View("adoption", Map.of("period", "2026-10"));
      Scope scope =
          new Scope(
              mart,
              new Chosen(view, mart.catalogue(language)).selection().orElseThrow(),
              Words.in(language));
      return FigureReader.read(FIGURE, scope).data();
    }
  }

  /** Questions stand in the order of the register, answers from favourable to unfavourable. */
  @Test
  void aRowPerQuestionWithWhatPeopleThought() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    try (Connection mart =
            DriverManager.getConnection("jdbc:duckdb:" + root.resolve("mart/mart-1.duckdb"));
        Statement sql = mart.createStatement()) {
      sql.execute(
          "insert into metric select * replace ('survey_questions' as id, 'satisfaction' as family,"
              + " 'curve' as kind, 'share' as unit, ['month', 'quarter'] as periods, 999 as pos)"
              + " from metric where id = 'open_share'");
      sql.execute(
          "insert into question values ('slack', 0, 'Slack aanraden?', 'Recommend Slack?'),"
              + " ('helps', 1, 'Helpt het?', 'Does it help?'), ('unasked', 2, 'Nieuw?', 'New?')");
      sql.execute(
          "insert into curve values"
              + " ('survey_questions', 'all', 0, '2026-09', 'helps', 3, 400, 0.55, 0.5, 0.6, null, null),"
              + " ('survey_questions', 'all', 0, '2026-09', 'helps', 2, 400, 0.25, 0.2, 0.3, null, null),"
              + " ('survey_questions', 'all', 0, '2026-09', 'helps', 1, 400, 0.20, 0.15, 0.25, null, null),"
              + " ('survey_questions', 'all', 0, '2026-09', 'slack', 3, 40, 0.95, 0.9, 1, null, null),"
              + " ('survey_questions', 'all', 0, '2026-09', 'slack', 1, 40, null, null, null, 'under', null)");
    }
    FigureData english = read(Language.EN);
    assertThat(english.ticks())
        .extracting(Tick::id, Tick::label)
        .containsExactly(tuple("slack", "Recommend Slack?"), tuple("helps", "Does it help?"));
    assertThat(english.series())
        .extracting(Series::id)
        .containsExactly("favourable", "neutral", "unfavourable");
    assertThat(english.series().get(0).cells()).extracting(Cell::value).containsExactly(0.95, 0.55);
    assertThat(english.series().get(2).cells().get(0).hasValue()).isFalse();
    assertThat(read(Language.NL).ticks()).extracting(Tick::label).contains("Helpt het?");
  }
}
