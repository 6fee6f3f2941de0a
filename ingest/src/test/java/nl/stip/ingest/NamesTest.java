package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.format.TableFormat;
import nl.stip.ingest.identity.FullName;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.testing.Shared;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Accounts of a real workspace without addresses, matched by name with a directory made of their
 * names; and a setting or directory that is corrected later, which no export is read again for.
 */
class NamesTest {

  @TempDir Path folder;

  @Test
  void whoAloneHasANameIsFoundAndNamesakesAreNot() throws Exception {
    Path export = Shared.data("slack-r-contributors");
    Map<String, List<String>> accounts = names(export);
    StringBuilder people = new StringBuilder("key,email,name\n");
    int unique = 0;
    int twice = 0;
    int at = 0;
    for (Map.Entry<String, List<String>> name : accounts.entrySet()) {
      at++;
      people.append("P").append(at).append(",,\"").append(turned(name.getKey())).append("\"\n");
      if (at % 5 == 0) {
        people.append("Q").append(at).append(",,").append(name.getKey()).append('\n');
        twice += name.getValue().size();
      } else {
        unique += name.getValue().size();
      }
    }
    Fixture fixture = Fixture.in(folder);
    Path directory = Files.writeString(folder.resolve("people.csv"), people.toString());
    assertThat(fixture.ingest(export, directory)).isEqualTo(ExitCode.OK);
    assertThat(identities(fixture)).isEmpty();
    assertThat(review(fixture)).contains("match_names: true");
    List<Path> batches = fixture.batches();

    Files.writeString(
        fixture.root.resolve("stip.yaml"),
        "intake: {match_names: true}\n",
        java.nio.file.StandardOpenOption.APPEND);
    assertThat(fixture.ingest(directory)).isEqualTo(ExitCode.OK);
    assertThat(identities(fixture)).hasSize(unique).allMatch(row -> row[3].equals("name"));
    assertThat(fixture.batches()).isEqualTo(batches);
    assertThat(review(fixture).lines().filter(l -> l.contains("several people of the")))
        .hasSize(twice);

    Path corrected =
        Files.writeString(
            folder.resolve("people.csv"),
            people
                .toString()
                .lines()
                .filter(l -> !l.startsWith("Q"))
                .reduce("", (a, b) -> a + b + "\n"));
    assertThat(fixture.ingest(corrected)).isEqualTo(ExitCode.OK);
    assertThat(identities(fixture)).hasSize(unique + twice);
    assertThat(fixture.batches()).isEqualTo(batches);
  }

  /** Ids of people by their name in one form. */
  private static Map<String, List<String>> names(Path export) throws Exception {
    Map<String, List<String>> names = new TreeMap<>();
    Map<String, Integer> teams = new HashMap<>();
    JsonNode users = new ObjectMapper().readTree(export.resolve("users.json").toFile());
    users.forEach(user -> teams.merge(user.path("team_id").asText(), 1, Integer::sum));
    for (JsonNode user : users) {
      boolean elsewhere = teams.get(user.path("team_id").asText()) * 2 < users.size();
      boolean out =
          user.path("is_bot").asBoolean()
              || user.path("is_restricted").asBoolean()
              || user.path("id").asText().equals("USLACKBOT");
      String name = user.path("real_name").asText("");
      if (name.isBlank()) {
        name = user.path("profile").path("real_name").asText("");
      }
      String normal = FullName.normal(name);
      if (!out && !elsewhere && normal != null) {
        names.computeIfAbsent(normal, n -> new ArrayList<>()).add(user.path("id").asText());
      }
    }
    assertThat(names).hasSizeGreaterThan(900);
    return names;
  }

  /** As a directory writes it: the last word first, in capitals. */
  private static String turned(String name) {
    int blank = name.lastIndexOf(' ');
    String turned =
        name.substring(blank + 1).toUpperCase(java.util.Locale.ROOT)
            + ", "
            + name.substring(0, blank);
    assertThat(FullName.normal(turned)).as(turned).isEqualTo(name);
    return turned;
  }

  private static List<Object[]> identities(Fixture fixture) throws Exception {
    List<Path> versions = Fixture.list(fixture.root.resolve("store/directory"));
    return TableReader.readAll(
        versions.get(versions.size() - 1).resolve("identity.parquet"), TableFormat.IDENTITY);
  }

  private static String review(Fixture fixture) throws Exception {
    return Files.readString(fixture.root.resolve("review/accounts.csv"));
  }
}
