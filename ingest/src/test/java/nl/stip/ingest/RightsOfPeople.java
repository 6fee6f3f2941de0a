package nl.stip.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.identity.Key;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;

/** Workspaces of one key that hold a {@link TeamExport}, and what is asked of them about Anna. */
final class RightsOfPeople {

  static final String ANNA = TeamExport.person(0);
  static final String MAIL = TeamExport.email(ANNA);

  /** The team as a directory has it. */
  static final String PEOPLE =
      """
      key,email,manager,department
      1,%s,,Board
      2,%s,1,Sales
      3,%s,1,Sales
      4,%s,2,Sales
      """
          .formatted(
              MAIL,
              TeamExport.email(TeamExport.person(1)),
              TeamExport.email(TeamExport.person(2)),
              TeamExport.email(TeamExport.person(3)));

  private final Path folder;
  private String said;

  RightsOfPeople(Path folder) {
    this.folder = folder;
  }

  /** An empty one, under the key of the others, so that pseudonyms can be compared. */
  Fixture workspace(String name) throws IOException {
    Fixture fixture =
        Fixture.in(Files.createDirectory(folder.resolve(name)), "dimensions: [department]\n");
    Path key = folder.resolve("key");
    Path own = fixture.base().resolve("key");
    if (!Files.exists(key)) {
      fixture.ingest(folder.resolve("nothing"));
      Files.copy(own, key, StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.copy(key, own, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    return fixture;
  }

  Path zip(String name, Map<String, String> parts) throws IOException {
    return Fixture.zip(folder.resolve(name + ".zip"), parts);
  }

  Path people(String text) throws IOException {
    return Files.writeString(folder.resolve("people.csv"), text);
  }

  /** Makes a request of {@link Rights}. */
  ExitCode ask(Fixture fixture, String... request) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    List<String> args = new ArrayList<>(List.of("--debug", "--workspace", fixture.root.toString()));
    args.addAll(List.of(request));
    ExitCode code = Rights.run(new DiskStorage(), print, print, args.toArray(new String[0]));
    said = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** What was said to the last request. */
  String said() {
    return said;
  }

  /** Pseudonym of Anna's account under the key of a workspace. */
  static Long account(Fixture fixture) {
    Key key = Key.open(new DiskStorage(), fixture.base().resolve("key"), fixture.root);
    return new Pseudonyms(key).account("slack", ANNA);
  }

  static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
