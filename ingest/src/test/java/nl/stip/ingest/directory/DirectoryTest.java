package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.format.TableFormat;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of people.csv, and what the directory has of them. */
class DirectoryTest {

  @TempDir Path folder;
  private KeptDirectory kept;

  @BeforeEach
  void open() throws IOException {
    kept = new KeptDirectory(folder);
  }

  @Test
  void linesWithValidityBecomeRowsWithEverythingTheySay() throws IOException {
    List<DirectoryIssue> issues =
        kept.put(
            "people.csv",
            """
            key;email;valid_from;valid_to;manager;leader;zone;country;licences;department;site
            P1;"Noor@Lumen.example; n.bakker@lumen.example";2025-01-01;;;ja;Europe/Amsterdam;nl;m365+slack;Board;Utrecht
            P2;sam@lumen.example;2025-01-01;2025-06-30;P1;nee;;;slack;Sales;Utrecht
            P2;sam@lumen.example;01-07-2025;;P1;0;;;;Service;Gent
            """);
    assertThat(issues).isEmpty();
    assertThat(kept.rows(TableFormat.PERSON)).hasSize(3);
    Object[] noor = kept.person("P1", "2025-01-01");
    assertThat(noor[2]).isNull();
    assertThat(noor[3])
        .isEqualTo(
            Stream.of("noor@lumen.example", "n.bakker@lumen.example")
                .map(kept.pseudonyms()::email)
                .sorted()
                .toList());
    assertThat(noor[5]).isEqualTo(true);
    assertThat(noor[6]).isEqualTo("Europe/Amsterdam");
    assertThat(noor[7]).isEqualTo("NL");
    assertThat(noor[8])
        .isEqualTo(List.of("exchange", "sharepoint", "slack", "teams", "viva-engage"));
    assertThat(noor[10]).isEqualTo(Map.of("department", "Board", "site", "Utrecht"));
    Object[] sam = kept.person("P2", "2025-07-01");
    assertThat(sam[4]).isEqualTo(kept.pseudonyms().person("P1"));
    assertThat(sam[6]).as("zone of the site").isEqualTo("Europe/Brussels");
    assertThat(sam[7]).as("country of the site").isEqualTo("BE");
    assertThat(sam[8]).isEqualTo(List.of());
    assertThat(sam[9]).as("the file has licences").isEqualTo(true);
  }

  @Test
  void licencesMayHaveAColumnEachOrNone() throws IOException {
    kept.put(
        "people.csv",
        "key,email,licence_slack,licence_m365\n1,a@b.example,yes,0\n2,c@d.example,no,X\n");
    assertThat(kept.person("1", "1970-01-01")[8]).isEqualTo(List.of("slack"));
    assertThat(kept.person("2", "1970-01-01")[8])
        .isEqualTo(List.of("exchange", "sharepoint", "teams", "viva-engage"));
    kept.put("people.csv", "key,email\n1,a@b.example\n2,c@d.example\n");
    assertThat(kept.person("1", "1970-01-01")[9]).isEqualTo(false);
  }

  @Test
  void aFileWithoutKeyIsRefused() {
    assertThatThrownBy(() -> kept.put("people.csv", "email,manager\na@b.example,2\n"))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.INPUT))
        .hasMessageContaining("people.csv")
        .hasMessageContaining("“key”");
    assertThat(kept.workspace().directory()).doesNotExist();
  }

  @Test
  void mappedColumnsMarksAndOldEncodingsAreRead() throws IOException {
    kept.map("key: Personeelsnummer, email: E-mail, department: Afdeling");
    byte[] western =
        "\"Personeelsnummer\";\"E-mail\";\"Afdeling\"\r\n7;x@b.example;Financiën\r\n"
            .getBytes(Charset.forName("windows-1252"));
    kept.all(SmallExport.of("uitdraai.csv", western));
    assertThat(kept.spans()).containsExactly("7 1970-01-01 null Financiën");
    assertThat(kept.open().recognises(SmallExport.of("mail.csv", "Sender;Recipient\n1;2\n")))
        .isEmpty();
  }

  @Test
  void theSameFileAgainMakesNoNewVersion() throws IOException {
    String text = "key,email\n1,a@b.example\n";
    kept.put("people.csv", text);
    kept.put("people.csv", text);
    assertThat(kept.versions()).hasSize(1);
  }

  /** What a person works on follows from acts. */
  @Test
  void everyDimensionIsAColumnButTheDevice() throws IOException {
    List<DirectoryIssue> issues = kept.all("people.csv", "key,email,site\n1,a@b.example,Gent\n");
    assertThat(issues).extracting(DirectoryIssue::kind).containsExactly("missing_column");
    assertThat(issues.get(0).toString()).contains("department");
  }
}
