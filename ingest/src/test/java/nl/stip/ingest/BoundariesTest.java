package nl.stip.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.Sources;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "nl.stip.ingest", importOptions = DoNotIncludeTests.class)
class BoundariesTest {

  private static final String IN = "nl.stip.ingest.";

  @ArchTest
  static final ArchRule SOURCES_KNOW_NO_STORE_AND_NO_KEY =
      noClasses()
          .that()
          .resideInAPackage(IN + "source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              IN + "log..",
              IN + "storage..",
              IN + "parquet..",
              IN + "identity..",
              IN + "redaction..",
              IN + "entry..")
          .because("a connector says what lies in a file, and nothing else");

  @ArchTest
  static final ArchRule WHAT_SOURCES_SHARE_KNOWS_NO_SOURCE =
      noClasses()
          .that()
          .resideInAnyPackage(
              IN + "source.json..",
              IN + "source.mime..",
              IN + "source.perceval..",
              IN + "source.seen..",
              IN + "source.text..",
              IN + "source.xml..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Source.class)
          .because("the next source may use it as it is");

  @ArchTest
  static final ArchRule THE_LOG_SEES_NO_TEXT =
      noClasses()
          .that()
          .resideInAnyPackage(IN + "log..", IN + "entry..", IN + "parquet..", IN + "storage..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(IN + "source..", IN + "redaction..", IN + "identity..")
          .because("behind the door there are no drafts and there is no key");

  @ArchTest
  static final ArchRule ONLY_THE_DOOR_OPENS_DRAFTS =
      noClasses()
          .that()
          .resideOutsideOfPackages(IN + "source..", IN + "redaction..")
          .should()
          .accessField("nl.stip.ingest.source.EventDraft", "text")
          .because("text is read at the door and dropped there");

  @ArchTest
  static final ArchRule THE_DOOR_KNOWS_NO_STORE =
      noClasses()
          .that()
          .resideInAPackage(IN + "redaction..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(IN + "log..", IN + "storage..", IN + "parquet..")
          .because("what it lets through is decided without regard to where it goes");

  @ArchTest
  static final ArchRule THE_KEY_STAYS_IN_IDENTITY =
      classes()
          .that()
          .haveFullyQualifiedName("nl.stip.ingest.identity.Key")
          .should()
          .onlyBeAccessed()
          .byClassesThat()
          .haveNameMatching("nl\\.stip\\.ingest\\.(identity\\..*|Run|Rights)")
          .because("who has the key can undo the pseudonyms");

  @ArchTest
  static final ArchRule XML_IS_READ_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(IN + "source.xml.XmlWalk")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..")
          .because(
              "XML may name entities of other files and hosts; who needs it switches those off in"
                  + " one class and names that class here");

  @Test
  void theListOfSourcesIsTheListOfPackages() throws Exception {
    Set<String> listed =
        Sources.of(Settings.defaults()).stream()
            .map(source -> source.getClass().getPackageName())
            .collect(Collectors.toSet());
    Set<String> packages;
    Path sources = Path.of("src/main/java/nl/stip/ingest/source");
    try (Stream<Path> folders = Files.list(sources)) {
      packages =
          folders
              .filter(Files::isDirectory)
              .filter(BoundariesTest::holdsASource)
              .map(folder -> IN + "source." + folder.getFileName())
              .collect(Collectors.toSet());
    }
    assertThat(listed).isEqualTo(packages).hasSizeGreaterThan(1);
    List<String> ids =
        Sources.of(Settings.defaults()).stream().map(Source::card).map(c -> c.id()).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static boolean holdsASource(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.readString(file).contains("implements Source ")) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
