package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.stip.ingest.directory.listing.Listing;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.testing.Shared;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of people in the forms of directories and tools, with their traps. */
class ListingsTest {

  private static final String SETTINGS = "dimensions: [department, title, site]\n";

  @TempDir Path folder;
  private final List<DirectoryIssue> issues = new ArrayList<>();

  @Test
  void realLdifHoldsSevenPeopleAndTheirAddresses() throws IOException {
    Path files = Shared.data("ldap-planetexpress");
    SmallExport export;
    try (Stream<Path> all = Files.list(files)) {
      export =
          SmallExport.of(
              all.filter(f -> f.toString().endsWith(".ldif")).sorted().toArray(Path[]::new));
    }
    List<PersonLine> people = read(export, SETTINGS);
    assertThat(people).hasSize(7);
    assertThat(people).extracting(PersonLine::key).contains("professor", "amy", "fry");
    PersonLine professor = of("professor", people);
    assertThat(professor.facts().emails())
        .containsExactly("professor@planetexpress.com", "hubert@planetexpress.com");
    assertThat(professor.facts().dimensions())
        .isEqualTo(Map.of("department", "Office Management", "title", "Professor"));
    assertThat(issues).extracting(DirectoryIssue::kind).containsOnly("missing_column");
  }

  @Test
  void ldifOfActiveDirectoryWithEveryTrap() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "Geheim");
    String text =
        """
        version: 1

        # het bestuur
        dn: CN=Noor Verbeek,OU=People,DC=lumen,DC=example
        objectClass: top
        objectClass: person
        objectclass: user
        CN: Noor Verbeek
        sAMAccountName: noor
        MAIL: noor@lumen.example
        proxyAddresses: SMTP:noor@lumen.example
        proxyAddresses: smtp:n.verbeek@lumen.example
        proxyAddresses: X500:/o=Lumen/cn=noor
        department:: RmluYW5jacOrbg==
        userAccountControl: 512
        userPassword:: c2VjcmV0
        jpegPhoto:: /9j/4AAQSkZJRgABAQEAYABgAAD
         AAAAAAAAAAAAAAAAAAAAAAAAA
        whenCreated: 20210301120000.0Z

        dn: CN=Sam de Wit,OU=People,DC=lumen,DC=example
        objectClass: user
        cn: Sam de
          Wit
        sAMAccountName: sam
        title: Kwartier
         maker
        mail: sam@lumen.example
        manager: cn=Noor  Verbeek, ou=People,dc=Lumen,dc=example
        department:< file:%s
        userAccountControl: 512

        dn: CN=Weg,OU=People,DC=lumen,DC=example
        objectClass: user
        sAMAccountName: weg
        mail: weg@lumen.example
        userAccountControl: 514

        dn: CN=PC1,OU=Machines,DC=lumen,DC=example
        objectClass: user
        objectClass: computer
        sAMAccountName: PC1$

        dn: CN=Finance,OU=Groups,DC=lumen,DC=example
        objectClass: group
        member: CN=Noor Verbeek,OU=People,DC=lumen,DC=example
        """
            .formatted(folder.resolve("secret.txt"));
    List<PersonLine> people =
        read(SmallExport.of("export.txt", text.replace("\n", "\r\n")), SETTINGS);
    assertThat(people).extracting(PersonLine::key).containsExactly("noor", "sam");
    PersonLine noor = of("noor", people);
    assertThat(noor.facts().emails())
        .containsExactly("noor@lumen.example", "n.verbeek@lumen.example");
    assertThat(noor.facts().dimensions()).isEqualTo(Map.of("department", "Financiën"));
    PersonLine sam = of("sam", people);
    assertThat(sam.facts().manager()).isEqualTo("noor");
    assertThat(sam.facts().name()).isEqualTo("Sam de Wit");
    assertThat(sam.facts().dimensions()).isEqualTo(Map.of("title", "Kwartiermaker"));
    assertThat(issues)
        .filteredOn(i -> i.kind().equals("switched_off"))
        .singleElement()
        .satisfies(i -> assertThat(i.message()).startsWith("1 entries"));
    assertThat(issues.toString()).doesNotContain("Noor").doesNotContain("@");
  }

  @Test
  void aMappedDateMakesLinesThatHoldFromADay() throws IOException {
    String text =
        """
        dn: uid=a,dc=x
        objectClass: inetOrgPerson
        uid: a
        mail: a@x.example
        whenCreated: 20210301120000.0Z
        businessCategory: Zorg
        """;
    List<PersonLine> people =
        read(
            SmallExport.of("a.ldif", text),
            SETTINGS
                + "directory:\n  columns:\n    valid_from: whenCreated\n"
                + "    department: businessCategory\n");
    assertThat(people.get(0).span()).isEqualTo(new Span(LocalDate.of(2021, 3, 1), null));
    assertThat(people.get(0).facts().dimensions()).isEqualTo(Map.of("department", "Zorg"));
  }

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
    List<PersonLine> people = read(SmallExport.of("users-2026-03-31.json", text), SETTINGS);
    assertThat(people).extracting(PersonLine::key).containsExactly("701984", "701985");
    assertThat(people.get(0).facts().emails())
        .containsExactly("noor@lumen.example", "n.verbeek@lumen.example");
    assertThat(people.get(0).facts().dimensions())
        .isEqualTo(Map.of("department", "Beleid", "title", "Teamleider"));
    assertThat(people.get(1).facts().manager()).isEqualTo("701984");
    assertThat(people.get(1).facts().name()).isEqualTo("Sam de Wit");
    assertThat(people.get(1).facts().zone()).isEqualTo("Europe/Amsterdam");
    LocalDate day = LocalDate.of(2026, 3, 31);
    assertThat(people).extracting(PersonLine::span).containsOnly(new Span(day, day));
  }

  @Test
  void listsOfToolsAreAStopgapAndSaySo() throws IOException {
    String slack =
        "[{\"id\":\"U0NOOR001\",\"team_id\":\"T01\",\"deleted\":false,\"real_name\":\"Noor Verbeek\","
            + "\"tz\":\"Europe/Amsterdam\",\"profile\":{\"title\":\"Jurist\",\"email\":\"noor@lumen.example\"}},"
            + "{\"id\":\"U0BOT0001\",\"team_id\":\"T01\",\"is_bot\":true,\"profile\":{}}]";
    List<PersonLine> people = read(SmallExport.of("users.json", slack), SETTINGS);
    assertThat(people).extracting(PersonLine::key).containsExactly("U0NOOR001");
    assertThat(people.get(0).facts().dimensions()).isEqualTo(Map.of("title", "Jurist"));
    assertThat(issues).extracting(DirectoryIssue::kind).contains("stopgap");
  }

  @Test
  void entraAndGoogleInJsonAndAsTables() throws IOException {
    String graph =
        "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\",\"value\":["
            + "{\"id\":\"aa-1\",\"userPrincipalName\":\"noor@lumen.example\",\"displayName\":\"Verbeek, Noor\","
            + "\"proxyAddresses\":[\"SMTP:noor@lumen.example\",\"smtp:nv@lumen.example\"],"
            + "\"department\":\"HR\",\"accountEnabled\":true,\"manager\":{\"id\":\"aa-2\"}},"
            + "{\"id\":\"aa-2\",\"userPrincipalName\":\"sam@lumen.example\",\"accountEnabled\":true},"
            + "{\"id\":\"aa-3\",\"userPrincipalName\":\"gast_x#EXT#@l.example\",\"userType\":\"Guest\"}]}";
    PersonLine noor = of("aa-1", read(SmallExport.of("graph.json", graph), SETTINGS));
    assertThat(noor.facts().emails()).containsExactly("noor@lumen.example", "nv@lumen.example");
    assertThat(noor.facts().manager()).isEqualTo("aa-2");

    String centre =
        """
        \uFEFFBlock credential,Department,Display name,Object Id,Proxy addresses,Title,User principal name
        False,HR,Noor Verbeek,aa-1,SMTP:noor@lumen.example+smtp:nv@lumen.example,Jurist,noor@lumen.example
        True,HR,Weg,aa-9,,Jurist,weg@lumen.example
        """;
    List<PersonLine> table =
        read(SmallExport.of("users.csv", centre.replace("\n", "\r\n")), SETTINGS);
    assertThat(table).extracting(PersonLine::key).containsExactly("aa-1");
    assertThat(table.get(0).facts())
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

    String google =
        "{\"kind\":\"admin#directory#users\",\"users\":[{\"kind\":\"admin#directory#user\",\"id\":\"1\","
            + "\"primaryEmail\":\"noor@lumen.example\",\"name\":{\"fullName\":\"Noor Verbeek\"},"
            + "\"aliases\":[\"nv@lumen.example\"],\"suspended\":false,"
            + "\"organizations\":[{\"department\":\"HR\",\"title\":\"Jurist\",\"primary\":true}],"
            + "\"relations\":[{\"value\":\"thuis@x.example\",\"type\":\"spouse\"},"
            + "{\"value\":\"sam@lumen.example\",\"type\":\"manager\"}]},"
            + "{\"id\":\"2\",\"primaryEmail\":\"sam@lumen.example\",\"suspended\":false}]}";
    PersonLine directory = of("1", read(SmallExport.of("g.json", google), SETTINGS));
    assertThat(directory.facts().manager()).isEqualTo("2");
    assertThat(directory.facts().emails())
        .containsExactly("noor@lumen.example", "nv@lumen.example");
    assertThat(directory.facts().dimensions())
        .isEqualTo(Map.of("department", "HR", "title", "Jurist"));

    String page =
        """
        First Name [Required],Last Name [Required],Email Address [Required],Org Unit Path [Required],Status [READ ONLY],Employee ID,Employee Title,Manager Email,Department
        Noor,Verbeek,noor@lumen.example,/HR,Active,7,Jurist,sam@lumen.example,HR
        Sam,de Wit,sam@lumen.example,/HR,Active,8,,,HR
        Weg,Gegaan,weg@lumen.example,/HR,Suspended,9,,,HR
        """;
    List<PersonLine> rows = read(SmallExport.of("User_Download.csv", page), SETTINGS);
    assertThat(rows).extracting(PersonLine::key).containsExactly("7", "8");
    assertThat(rows.get(0).facts().manager()).isEqualTo("8");
    assertThat(rows.get(0).facts().name()).isEqualTo("Noor Verbeek");
  }

  @Test
  void otherFilesAreNobodysList() throws IOException {
    for (String text :
        List.of(
            "{\"value\":[{\"id\":\"1\",\"userPrincipalName\":\"a@x.example\",\"appDisplayName\":\"Teams\","
                + "\"jobTitle\":1}]}",
            "Report Refresh Date,User Principal Name,Display Name,Last Activity Date\n2026-01-01,a,b,\n",
            "[{\"id\":\"x\",\"profile\":{}}]",
            "dn is a word\n",
            "")) {
      for (Listing listing : Listing.all()) {
        assertThat(listing.isOne(SmallExport.of("x", text).parts().get(0)))
            .as(listing.id() + ": " + text)
            .isFalse();
      }
    }
  }

  @Property(tries = 150, seed = "1")
  void anyBytesBehindAHeadAreReadOrTold(@ForAll @Size(max = 120) byte[] bytes) throws IOException {
    for (String head :
        List.of(
            "dn: uid=a,dc=x\nobjectClass: person\nuid: a\n",
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"Resources\":[",
            "Id,UserPrincipalName,DisplayName\n")) {
      byte[] start = head.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      byte[] all = java.util.Arrays.copyOf(start, start.length + bytes.length);
      System.arraycopy(bytes, 0, all, start.length, bytes.length);
      SmallExport export = SmallExport.of("x", all);
      for (Listing listing : Listing.all()) {
        List<DirectoryIssue> found = new ArrayList<>();
        new PeopleListing(listing, Settings.defaults()).read(export, found);
        assertThat(found).allSatisfy(i -> assertThat(i.message()).doesNotContain("@"));
      }
    }
  }

  private List<PersonLine> read(SmallExport export, String text) throws IOException {
    Path root = Files.createTempDirectory(folder, "w");
    Files.writeString(root.resolve("stip.yaml"), text);
    Settings settings = SettingsFile.load(new Workspace(root));
    issues.clear();
    for (Listing listing : Listing.all()) {
      PeopleListing kind = new PeopleListing(listing, settings);
      if (kind.claims(export).isPresent()) {
        assertThat(kind.claims(export).get().parts().size())
            .isLessThanOrEqualTo(export.parts().size());
        PeopleKind.Read read =
            kind.read(new SmallExport(kind.claims(export).get().parts()), issues);
        return Stream.concat(read.dated().stream(), read.snapshots().stream())
            .sorted(Comparator.comparing(PersonLine::key))
            .toList();
      }
    }
    throw new AssertionError("nobody claims " + export.name());
  }

  private static PersonLine of(String key, List<PersonLine> people) {
    return people.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }
}
