package nl.stip.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stip.event.EventId;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.storage.DiskStorage;

/** Merging sorted files finds what a set in memory finds. */
class KnownProperties {

  @Provide
  Arbitrary<List<RowKey>> keys() {
    return Combinators.combine(
            Arbitraries.longs().between(-2, 2),
            Arbitraries.longs().between(-1, 1),
            Arbitraries.longs().between(-2, 2))
        .as((high, low, version) -> new RowKey(new EventId(high, low), version))
        .list()
        .ofMaxSize(30);
  }

  @Property(tries = 300, seed = "1")
  void mergingFindsWhatASetFinds(
      @ForAll("keys") List<RowKey> first,
      @ForAll("keys") List<RowKey> second,
      @ForAll("keys") List<RowKey> slice)
      throws IOException {
    Path folder = Files.createTempDirectory("known");
    try {
      List<Path> files = List.of(folder.resolve("a.ids"), folder.resolve("b.ids"));
      write(files.get(0), first);
      write(files.get(1), second);
      Set<RowKey> seen = new HashSet<>(first);
      seen.addAll(second);
      Set<EventId> ids = new HashSet<>();
      seen.forEach(key -> ids.add(key.id()));

      Known known = new Known(slice, files);
      List<RowKey> fresh = new ArrayList<>();
      for (int i = 0; i < slice.size(); i++) {
        assertThat(known.version(i)).isEqualTo(seen.contains(slice.get(i)));
        assertThat(known.id(i)).isEqualTo(ids.contains(slice.get(i).id()));
        if (seen.add(slice.get(i))) {
          fresh.add(slice.get(i));
        }
        ids.add(slice.get(i).id());
      }
      assertThat(known.fresh()).isSorted().containsExactlyInAnyOrderElementsOf(fresh);
    } finally {
      new DiskStorage().delete(folder);
    }
  }

  private static void write(Path file, List<RowKey> keys) {
    IdFile.write(new DiskStorage(), file, keys.stream().sorted().distinct().toList());
  }
}
