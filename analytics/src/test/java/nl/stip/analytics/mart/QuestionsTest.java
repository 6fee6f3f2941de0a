package nl.stip.analytics.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.stip.format.MartFormat;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a question the mart says which end of its scale is the good one, where it is the low one. */
class QuestionsTest {

  @TempDir Path root;

  @Test
  void aQuestionOfWhichLowIsFavourableSaysSo() throws Exception {
    Files.createDirectories(root.resolve("register"));
    Files.writeString(
        root.resolve("register/survey.yaml"),
        """
        questions:
          - id: find
            nl: "Ik vind snel wie iets weet"
            en: "I quickly find who knows"
          - id: overload
            nl: "Ik krijg meer berichten dan ik kan lezen"
            en: "I get more messages than I can read"
            better: low
        """);
    List<String> names = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(MartFormat.ddl());
      new Questions(duckdb, new Workspace(root)).fill();
      try (ResultSet row =
          statement.executeQuery("select name_nl, name_en from question order by pos")) {
        while (row.next()) {
          names.add(row.getString(1));
          names.add(row.getString(2));
        }
      }
    }
    assertThat(names)
        .containsExactly(
            "Ik vind snel wie iets weet",
            "I quickly find who knows",
            "Ik krijg meer berichten dan ik kan lezen (laag is gunstig)",
            "I get more messages than I can read (low is favourable)");
  }
}
