package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LDAP directories write, with its traps. */
class LdifListingTest {

  @TempDir Path folder;

  @Test
  void realLdifHoldsSevenPeopleAndTheirAddresses() throws IOException {
    SmallExport export;
    try (Stream<Path> all = Files.list(Shared.data("ldap-planetexpress"))) {
      export =
          SmallExport.of(
              all.filter(f -> f.toString().endsWith(".ldif")).sorted().toArray(Path[]::new));
    }
    ListedPeople listed = ListedPeople.read(folder, export);
    assertThat(listed.keys()).hasSize(7).contains("professor", "amy", "fry");
    PersonLine.Facts professor = listed.facts("professor");
    assertThat(professor.emails())
        .containsExactly("professor@planetexpress.com", "hubert@planetexpress.com");
    assertThat(professor.dimensions())
        .isEqualTo(Map.of("department", "Office Management", "title", "Professor"));
    assertThat(listed.issues()).extracting(DirectoryIssue::kind).containsOnly("missing_column");
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
    ListedPeople listed =
        ListedPeople.read(folder, SmallExport.of("export.txt", text.replace("\n", "\r\n")));
    assertThat(listed.keys()).containsExactly("noor", "sam");
    PersonLine.Facts noor = listed.facts("noor");
    assertThat(noor.emails()).containsExactly("noor@lumen.example", "n.verbeek@lumen.example");
    assertThat(noor.dimensions()).isEqualTo(Map.of("department", "Financiën"));
    PersonLine.Facts sam = listed.facts("sam");
    assertThat(sam.manager()).isEqualTo("noor");
    assertThat(sam.name()).isEqualTo("Sam de Wit");
    assertThat(sam.dimensions()).isEqualTo(Map.of("title", "Kwartiermaker"));
    assertThat(listed.issues())
        .filteredOn(i -> i.kind().equals("switched_off"))
        .singleElement()
        .satisfies(i -> assertThat(i.message()).startsWith("1 entries"));
    assertThat(listed.issues().toString()).doesNotContain("Noor").doesNotContain("@");
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
    ListedPeople listed =
        ListedPeople.read(
            folder,
            SmallExport.of("a.ldif", text),
            """
            directory:
              columns:
                valid_from: whenCreated
                department: businessCategory
            """);
    assertThat(listed.people().get(0).span()).isEqualTo(new Span(LocalDate.of(2021, 3, 1), null));
    assertThat(listed.facts("a").dimensions()).isEqualTo(Map.of("department", "Zorg"));
  }
}
