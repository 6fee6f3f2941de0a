package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of people as the admin centres of Microsoft Entra and Google download them. */
class TableListingTest {

  @TempDir Path folder;

  @Test
  void entraAsATable() throws IOException {
    String centre =
        """
        \uFEFFBlock credential,Department,Display name,Object Id,Proxy addresses,Title,User principal name
        False,HR,Noor Verbeek,aa-1,SMTP:noor@lumen.example+smtp:nv@lumen.example,Jurist,noor@lumen.example
        True,HR,Weg,aa-9,,Jurist,weg@lumen.example
        """;
    ListedPeople listed =
        ListedPeople.read(folder, SmallExport.of("users.csv", centre.replace("\n", "\r\n")));
    assertThat(listed.keys()).containsExactly("aa-1");
    assertThat(listed.facts("aa-1"))
        .isEqualTo(
            new PersonLine.Facts(
                List.of("noor@lumen.example", "nv@lumen.example"),
                "Noor Verbeek",
                null,
                false,
                null,
                null,
                null,
                Map.of("department", "HR", "title", "Jurist")));
  }

  @Test
  void googleAsATable() throws IOException {
    String page =
        """
        First Name [Required],Last Name [Required],Email Address [Required],Org Unit Path [Required],Status [READ ONLY],Employee ID,Employee Title,Manager Email,Department
        Noor,Verbeek,noor@lumen.example,/HR,Active,7,Jurist,sam@lumen.example,HR
        Sam,de Wit,sam@lumen.example,/HR,Active,8,,,HR
        Weg,Gegaan,weg@lumen.example,/HR,Suspended,9,,,HR
        """;
    ListedPeople listed = ListedPeople.read(folder, SmallExport.of("User_Download.csv", page));
    assertThat(listed.keys()).containsExactly("7", "8");
    assertThat(listed.facts("7").manager()).isEqualTo("8");
    assertThat(listed.facts("7").name()).isEqualTo("Noor Verbeek");
  }
}
