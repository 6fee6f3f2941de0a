package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.stip.ingest.issue.Balance;
import nl.stip.ingest.issue.Box;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.IssueCounts;
import nl.stip.ingest.issue.LongSilence;
import nl.stip.ingest.issue.Silence;
import nl.stip.ingest.log.EventCounts;
import org.junit.jupiter.api.Test;

/** The balance stays one screen, exact, and says where the rest stands. */
class ReportTest {

  private static final int SCREEN = 40;

  private record Kind(String id, String message, String advice) implements Issue {}

  private final List<Reading.Result> results = new ArrayList<>();

  private void result(String source, int fresh, IssueCounts issues) {
    Balance balance = new Balance();
    for (int i = 0; i < fresh; i++) {
      balance.read();
      balance.ended(i == 0 ? Box.REPEAT : Box.NEW);
    }
    ReadFiles files = new ReadFiles(List.of(), List.of(), 0, List.of());
    results.add(
        new Reading.Result(source, files, Set.of(), null, balance, new EventCounts(), issues));
  }

  private List<String> lines() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    new Report(out).print(results, new IssueCounts(), Path.of("q"), Path.of("runs/r.json"));
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void twelveFilesOfTwentySourcesAreTwentyRowsAndTheirSum() {
    for (int file = 0; file < 12; file++) {
      for (int source = 0; source < 20; source++) {
        IssueCounts issues = new IssueCounts();
        issues.add(new Kind("k" + source, "message " + source, "advice " + source), source + 1);
        result("source-" + source, 10, issues);
      }
    }
    List<String> lines = lines();
    assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN);
    assertThat(lines)
        .filteredOn(l -> l.matches(" +source-\\d+ +120 +108 +0 +12 +0 +0"))
        .hasSize(20);
    assertThat(lines).anyMatch(l -> l.matches(" +together +2,400 +2,160 +0 +240 +0 +0"));
    // the most frequent first: 12 × 20, 12 × 19, …
    assertThat(lines).filteredOn(l -> l.contains(" × ")).first().isEqualTo("  240 × message 19");
    assertThat(lines).contains("  … and 13 more kinds, see runs/r.json");
    assertThat(lines).last().isEqualTo("Parts, positions and reasons: q");
  }

  @Test
  void fewKindsAreAllShown() {
    IssueCounts issues = new IssueCounts();
    issues.add(new Kind("k", "message", "advice"));
    result("source", 1, issues);
    result("source", 1, issues);
    assertThat(lines())
        .contains("  2 × message", "    → advice")
        .noneMatch(l -> l.contains("more"));
  }

  /** Of 338 quiet weeks of a list nobody has to do anything; of 2 lost records somebody has. */
  @Test
  void whatCouldNotBeReadStandsFirstAndWhatOnlyTheReaderKnowsLast() {
    LocalDate first = LocalDate.of(2006, 5, 1);
    List<Silence> quiet = new ArrayList<>();
    for (int i = 0; i < 338; i++) {
      quiet.add(new Silence("mail", first.plusDays(20L * i), first.plusDays(20L * i + 9)));
    }
    IssueCounts mail = new IssueCounts();
    mail.add(new LongSilence(quiet), quiet.size());
    mail.add(new Kind("seen", "seen", "look"), 3);
    mail.reject(new Kind("lost", "lost", "mend"));
    mail.reject(new Kind("lost", "lost", "mend"));
    result("mail", 1, mail);
    assertThat(lines())
        .filteredOn(line -> line.contains(" × "))
        .extracting(line -> line.strip().split(" ", 4)[2])
        .containsExactly("lost", "seen", "mail");
  }

  @Test
  void oneAdviceStandsOnceBelowAllItIsFor() {
    for (int export = 1; export <= 5; export++) {
      IssueCounts issues = new IssueCounts();
      issues.add(new Kind("quiet", "quiet in " + export, "look whether it was"), export);
      result("source", 1, issues);
    }
    assertThat(lines())
        .containsSequence(
            "  5 × quiet in 5",
            "  4 × quiet in 4",
            "  3 × quiet in 3",
            "  … and 2 more like them",
            "    → look whether it was")
        .noneMatch(line -> line.contains("quiet in 2"));
  }
}
