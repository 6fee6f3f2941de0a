package nl.stip.ingest.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.event.ActivityType;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.discourse.DiscoursePosts;
import nl.stip.ingest.source.github.GitHubItems;
import nl.stip.ingest.source.gitlab.GitLabItems;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs original → events of the sources that are answers of an API, and their traps. */
class ApiAnswersTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source");

  private final RecordingSink sink = new RecordingSink();

  private static Source source(String name) {
    return switch (name) {
      case "discourse" -> new DiscoursePosts();
      case "github" -> new GitHubItems();
      case "gitlab" -> new GitLabItems();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private void original(String name) throws IOException {
    try (Export export = Exports.open(HERE.resolve(name).resolve("original"))) {
      Source source = source(name);
      List<Export.Part> own = source.recognises(export).orElseThrow().parts();
      source.read(new SmallExport(own), sink);
    }
  }

  private void read(String name, String text) throws IOException {
    source(name).read(SmallExport.of("x", text), sink);
  }

  @ParameterizedTest
  @CsvSource({"discourse, 13", "github, 11", "gitlab, 6"})
  void theOriginalGivesTheseEvents(String name, int read) throws IOException {
    original(name);
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve(name).resolve("events.jsonl")));
    assertThat(sink.read).isEqualTo(read).isEqualTo(sink.boxed());
  }

  @Test
  void aForumsOwnNotesAreNoEventsAndItsMachinesAreBots() throws IOException {
    original("discourse");
    assertThat(sink.nonEvents)
        .containsExactly("a note of the forum itself", "an act that the posts tell, or a bookmark");
    assertThat(sink.rejected).containsExactly("t7.json:1 no_time", "user_actions.json:1 no_time");
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::kind)
        .containsExactly(tuple("-1", "bot"), tuple("4", "person"), tuple("5", "person"));
    assertThat(sink.events).filteredOn(e -> e.edited != null).hasSize(1);
    assertThat(sink.events)
        .filteredOn(e -> e.nativeId.equals("post:72"))
        .extracting(e -> e.text)
        .containsExactly("Ik.");
  }

  @Test
  void aLikeIsToldOfWhoGaveItAndOfWhoGotItAndIsOne() throws IOException {
    original("discourse");
    assertThat(sink.events).filteredOn(e -> e.type == ActivityType.LIKE).hasSize(2);
    assertThat(sink.repeats).isEqualTo(1);
  }

  @Test
  void likesThatATopicOnlyCountsAreNoEvents() throws IOException {
    String post =
        Files.readString(HERE.resolve("discourse/original/post.json"))
            .replace(
                "\"version\"", "\"actions_summary\": [{\"id\": 2, \"count\": 7}], \"version\"");
    read("discourse", post);
    assertThat(sink.events).extracting(e -> e.type).containsExactly(ActivityType.CREATE);
  }

  @Test
  void whoLikedWithoutWhatIsNotClaimed() throws IOException {
    String users = "{\"post_action_users\":[{\"id\":4,\"username\":\"noor\"}]}";
    assertThat(new DiscoursePosts().recognises(SmallExport.of("x", users))).isEmpty();
  }

  @Test
  void whoseAccountIsGoneIsUnknown() throws IOException {
    original("github");
    assertThat(sink.nonEvents)
        .containsExactly("a public event in which nothing is said to anybody");
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::kind)
        .containsExactly(
            tuple("4", "person"),
            tuple("5", "person"),
            tuple("6", "bot"),
            tuple("ghost", "unknown"));
    assertThat(sink.communities).extracting(CommunityDraft::nativeId).containsExactly("tuin/haag");
  }

  @Test
  void whatGitLabNotesItselfIsNoEvent() throws IOException {
    original("gitlab");
    assertThat(sink.nonEvents).containsExactly("a note of GitLab itself");
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::name)
        .containsExactly(tuple("9", "tuin/haag"));
  }

  @ParameterizedTest
  @CsvSource({
    "'[]'",
    "'{}'",
    "'{\"title\": \"x\", \"body\": \"y\"}'",
    "'[{\"ts\": \"1.2\", \"user\": \"U1\", \"text\": \"x\"}]'",
    "'[1, 2]'",
    "'Id,Operation'"
  })
  void otherFilesAreNotClaimed(String text) throws IOException {
    for (String name : List.of("discourse", "github", "gitlab")) {
      assertThat(source(name).recognises(SmallExport.of("x", text))).isEmpty();
    }
  }

  @Test
  void whatIsCutOffCostsTheRestOnly() throws IOException {
    String text = Files.readString(HERE.resolve("github/original/comments.json"));
    read("github", text.substring(0, text.length() - 20));
    assertThat(sink.events).hasSize(1);
    assertThat(sink.rejected).containsExactly("x:2 truncated_json");
  }

  @Test
  void aHugeItemCostsItselfOnly() throws IOException {
    String comment =
        Files.readString(HERE.resolve("github/original/comments.json")).strip().substring(1);
    read("github", "[{\"a\":[" + "1,".repeat(1_100_000) + "1]}," + comment);
    assertThat(sink.rejected).containsExactly("x:1 huge_record");
    assertThat(sink.events).hasSize(2);
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    read("gitlab", "[".repeat(100_000));
    assertThat(sink.read).isEqualTo(1);
    assertThat(sink.rejected).containsExactly("x:1 truncated_json");
  }

  @Property(tries = 150, seed = "1")
  void damageEndsInABox(@ForAll @IntRange(max = 12) int which, @ForAll long seed)
      throws IOException {
    Path file = originals().get(which);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    Source source = source(file.getParent().getParent().getFileName().toString());
    RecordingSink damaged = new RecordingSink();
    source.recognises(SmallExport.of("x", bytes));
    source.read(SmallExport.of("x", bytes), damaged);
    assertThat(damaged.boxed()).isEqualTo(damaged.read);
  }

  private static List<Path> originals() throws IOException {
    try (Stream<Path> files =
        Stream.of("discourse", "github", "gitlab")
            .flatMap(name -> Stream.of(HERE.resolve(name + "/original").toFile().listFiles()))
            .map(java.io.File::toPath)) {
      return files.sorted().toList();
    }
  }
}
