package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SCIM, and lists of people of Microsoft Entra, Google and tools, in JSON. */
class JsonListingTest {

  @TempDir Path folder;

  @Test
  void scimWithTheEnterpriseExtension() throws IOException {
    String text =
        """
        {"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":3,
        "Resources":[
         {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"2819","externalId":"noor",
          "userName":"nverbeek","displayName":"Noor Verbeek","active":true,"title":"Teamleider",
          "emails":[{"value":"noor@lumen.example","type":"work","primary":true},
                    {"value":"n.verbeek@lumen.example","type":"work"}],
          "photos":[{"value":"https://x.example/p.jpg","type":"photo"}],
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
           {"employeeNumber":"701984","department":"Beleid"}},
         {"id":"2820","userName":"sdewit","name":{"givenName":"Sam","familyName":"de Wit"},
          "emails":[{"value":"sam@lumen.example"}],"active":true,"timezone":"Europe/Amsterdam",
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
           {"employeeNumber":"701985","department":"Beleid","manager":{"value":"2819","displayName":"Noor"}}},
         {"id":"2821","userName":"weg","emails":[{"value":"weg@lumen.example"}],"active":false}]}
        """;
    ListedPeople listed = ListedPeople.read(folder, SmallExport.of("users-2026-03-31.json", text));
    assertThat(listed.keys()).containsExactly("701984", "701985");
    PersonLine.Facts noor = listed.facts("701984");
    PersonLine.Facts sam = listed.facts("701985");
    assertThat(noor.emails()).containsExactly("noor@lumen.example", "n.verbeek@lumen.example");
    assertThat(noor.dimensions()).isEqualTo(Map.of("department", "Beleid", "title", "Teamleider"));
    assertThat(sam.manager()).isEqualTo("701984");
    assertThat(sam.name()).isEqualTo("Sam de Wit");
    assertThat(sam.zone()).isEqualTo("Europe/Amsterdam");
    LocalDate day = LocalDate.of(2026, 3, 31);
    assertThat(listed.people()).extracting(PersonLine::span).containsOnly(new Span(day, day));
  }

  @Test
  void entraInJson() throws IOException {
    String graph =
        "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\",\"value\":["
            + "{\"id\":\"aa-1\",\"userPrincipalName\":\"noor@lumen.example\",\"displayName\":\"Verbeek, Noor\","
            + "\"proxyAddresses\":[\"SMTP:noor@lumen.example\",\"smtp:nv@lumen.example\"],"
            + "\"department\":\"HR\",\"accountEnabled\":true,\"manager\":{\"id\":\"aa-2\"}},"
            + "{\"id\":\"aa-2\",\"userPrincipalName\":\"sam@lumen.example\",\"accountEnabled\":true},"
            + "{\"id\":\"aa-3\",\"userPrincipalName\":\"gast_x#EXT#@l.example\",\"userType\":\"Guest\"}]}";
    PersonLine.Facts noor =
        ListedPeople.read(folder, SmallExport.of("graph.json", graph)).facts("aa-1");
    assertThat(noor.emails()).containsExactly("noor@lumen.example", "nv@lumen.example");
    assertThat(noor.manager()).isEqualTo("aa-2");
  }

  @Test
  void googleInJson() throws IOException {
    String google =
        "{\"kind\":\"admin#directory#users\",\"users\":[{\"kind\":\"admin#directory#user\",\"id\":\"1\","
            + "\"primaryEmail\":\"noor@lumen.example\",\"name\":{\"fullName\":\"Noor Verbeek\"},"
            + "\"aliases\":[\"nv@lumen.example\"],\"suspended\":false,"
            + "\"organizations\":[{\"department\":\"HR\",\"title\":\"Jurist\",\"primary\":true}],"
            + "\"relations\":[{\"value\":\"thuis@x.example\",\"type\":\"spouse\"},"
            + "{\"value\":\"sam@lumen.example\",\"type\":\"manager\"}]},"
            + "{\"id\":\"2\",\"primaryEmail\":\"sam@lumen.example\",\"suspended\":false}]}";
    PersonLine.Facts noor = ListedPeople.read(folder, SmallExport.of("g.json", google)).facts("1");
    assertThat(noor.manager()).isEqualTo("2");
    assertThat(noor.emails()).containsExactly("noor@lumen.example", "nv@lumen.example");
    assertThat(noor.dimensions()).isEqualTo(Map.of("department", "HR", "title", "Jurist"));
  }

  @Test
  void listsOfToolsAreAStopgapAndSaySo() throws IOException {
    String slack =
        "[{\"id\":\"U0NOOR001\",\"team_id\":\"T01\",\"deleted\":false,\"real_name\":\"Noor Verbeek\","
            + "\"tz\":\"Europe/Amsterdam\",\"profile\":{\"title\":\"Jurist\",\"email\":\"noor@lumen.example\"}},"
            + "{\"id\":\"U0BOT0001\",\"team_id\":\"T01\",\"is_bot\":true,\"profile\":{}}]";
    ListedPeople listed = ListedPeople.read(folder, SmallExport.of("users.json", slack));
    assertThat(listed.keys()).containsExactly("U0NOOR001");
    assertThat(listed.facts("U0NOOR001").dimensions()).isEqualTo(Map.of("title", "Jurist"));
    assertThat(listed.issues()).extracting(DirectoryIssue::kind).contains("stopgap");
  }
}
