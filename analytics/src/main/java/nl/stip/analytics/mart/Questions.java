package nl.stip.analytics.mart;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.SurveyFile;
import nl.stip.workspace.register.SurveyQuestion;

/**
 * The questions of the register, by which the series of {@code survey_questions} are named. One
 * whose low scores are the favourable ones is told apart: else its row is read the other way round.
 */
final class Questions {

  private final Connection duckdb;
  private final Workspace workspace;

  Questions(Connection duckdb, Workspace workspace) {
    this.duckdb = duckdb;
    this.workspace = workspace;
  }

  void fill() throws SQLException {
    List<SurveyQuestion> questions = SurveyFile.load(workspace);
    for (int place = 0; place < questions.size(); place++) {
      SurveyQuestion question = questions.get(place);
      Sql.insert(
          duckdb,
          "question",
          question.id(),
          place,
          question.nl() + (question.highIsGood() ? "" : " (laag is gunstig)"),
          question.en() + (question.highIsGood() ? "" : " (low is favourable)"));
    }
  }
}
