package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;

class PeopleProperties {

  private static final LocalDate START = LocalDate.of(2025, 1, 1);

  @Property(tries = 200, seed = "1")
  void anyBytesBehindAHeaderAreReadOrTold(@ForAll @Size(max = 200) byte[] bytes)
      throws IOException {
    byte[] header = "key,email,valid_from,manager\n".getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[header.length + bytes.length];
    System.arraycopy(header, 0, all, 0, header.length);
    System.arraycopy(bytes, 0, all, header.length, bytes.length);
    PeopleFile file =
        PeopleFile.open(SmallExport.of("x.csv", all).parts().get(0), Settings.defaults())
            .orElseThrow();
    List<DirectoryIssue> issues = new ArrayList<>();
    List<PersonLine> lines = PeopleReading.lines(file, Settings.defaults(), issues);
    new PeopleChecks(k -> false, issues).clean(lines);
    assertThat(issues).allSatisfy(i -> assertThat(i.message()).doesNotContain("@"));
  }

  @Property(tries = 300, seed = "1")
  void cleanLinesHaveNoCircleAndNoOverlapOnAnyDay(@ForAll("lines") List<PersonLine> lines) {
    List<PersonLine> clean = new PeopleChecks(k -> false, new ArrayList<>()).clean(lines);
    for (int day = 0; day < 12; day++) {
      LocalDate date = START.plusDays(day);
      Map<String, String> manager = new HashMap<>();
      for (PersonLine line : clean) {
        if (line.span().covers(date)) {
          assertThat(manager).doesNotContainKey(line.key());
          manager.put(line.key(), line.facts().manager());
        }
      }
      manager.keySet().forEach(key -> assertThat(endless(key, manager)).isFalse());
    }
  }

  @Property(tries = 200, seed = "1")
  void snapshotsGiveTheSameHistoryInAnyOrder(
      @ForAll("snapshots") List<List<PersonRow>> snapshots, @ForAll long seed) {
    List<List<PersonRow>> other = new ArrayList<>(snapshots);
    Collections.shuffle(other, new Random(seed));
    History one = History.empty();
    for (List<PersonRow> snapshot : snapshots) {
      one = one.withSnapshots(snapshot);
    }
    History two = History.empty();
    for (List<PersonRow> snapshot : other) {
      two = two.withSnapshots(snapshot);
    }
    assertThat(two).isEqualTo(one);
    assertThat(one.withSnapshots(snapshots.get(0))).isEqualTo(one);
  }

  private static boolean endless(String key, Map<String, String> manager) {
    Set<String> seen = new HashSet<>();
    String at = key;
    while (at != null && seen.add(at)) {
      at = manager.get(at);
    }
    return at != null;
  }

  @Provide
  Arbitrary<List<PersonLine>> lines() {
    Arbitrary<String> key = Arbitraries.of("1", "2", "3", "4");
    Arbitrary<Integer> day = Arbitraries.integers().between(0, 10);
    return Combinators.combine(key, key, day, Arbitraries.integers().between(0, 6).injectNull(0.3))
        .as(
            (own, manager, from, length) ->
                new PersonLine(
                    new Place("x", 1),
                    own,
                    new Span(
                        START.plusDays(from),
                        length == null ? null : START.plusDays(from + length)),
                    new PersonLine.Facts(
                        List.of(),
                        null,
                        own.equals(manager) ? null : manager,
                        false,
                        null,
                        null,
                        null,
                        Map.of())))
        .list()
        .ofMaxSize(10);
  }

  @Provide
  Arbitrary<List<List<PersonRow>>> snapshots() {
    return Arbitraries.maps(Arbitraries.of(1L, 2L, 3L), Arbitraries.of("a", "b"))
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            all -> {
              List<List<PersonRow>> snapshots = new ArrayList<>();
              for (int i = 0; i < all.size(); i++) {
                LocalDate day = START.plusMonths(i);
                snapshots.add(
                    all.get(i).entrySet().stream()
                        .map(e -> row(e.getKey(), day, e.getValue()))
                        .toList());
              }
              return snapshots;
            });
  }

  private static PersonRow row(long person, LocalDate day, String department) {
    return new PersonRow(
        person,
        new Span(day, day),
        new PersonRow.State(
            List.of(),
            null,
            false,
            null,
            null,
            List.of(),
            false,
            Map.of("department", department),
            null));
  }
}
