package nl.stip.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.stip.ingest.discovery.Find;
import nl.stip.ingest.export.Fingerprint;
import nl.stip.ingest.export.Metered;
import nl.stip.ingest.source.Export;
import nl.stip.workspace.Progress;

/**
 * The files of a find.
 *
 * @param parts those to read
 * @param fresh what they are; one for all that belong together
 * @param before how many were read before and are left out
 * @param unreadable parts of which not even the bytes can be read
 */
record ReadFiles(
    List<Export.Part> parts, List<Fingerprint> fresh, int before, List<Export.Part> unreadable) {

  /** Those of a find that are not among the known. */
  static ReadFiles of(Find find, Set<String> known) throws IOException {
    try (Metered meter = new Metered(find.export());
        Progress progress = Progress.start("looking whether it was read before", meter.total())) {
      LongConsumer told = bytes -> progress.at(bytes, 0);
      meter.telling(told);
      List<Export.Part> parts = find.claim().parts();
      if (!find.claim().apart()) {
        Fingerprint file = together(find, meter, told);
        return known.contains(file.sha256())
            ? new ReadFiles(List.of(), List.of(), 1, List.of())
            : new ReadFiles(parts, List.of(file), 0, List.of());
      }
      return each(parts, meter, known);
    }
  }

  private static Fingerprint together(Find find, Metered meter, LongConsumer told)
      throws IOException {
    return find.whole() && Files.isRegularFile(find.path())
        ? Fingerprint.of(find.path(), told)
        : Fingerprint.of(meter.parts());
  }

  private static ReadFiles each(List<Export.Part> all, Metered meter, Set<String> known) {
    List<Export.Part> parts = new ArrayList<>();
    List<Fingerprint> fresh = new ArrayList<>();
    List<Export.Part> unreadable = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      try {
        Fingerprint file = Fingerprint.of(meter.parts().get(i));
        if (!known.contains(file.sha256())) {
          parts.add(all.get(i));
          fresh.add(file);
        }
      } catch (IOException e) {
        damaged(all.get(i), parts, fresh, unreadable, meter);
      }
    }
    int before = all.size() - parts.size() - unreadable.size();
    return new ReadFiles(parts, fresh, before, unreadable);
  }

  /** What is damaged at its end may be read up to there; what is out of reach may not. */
  private static void damaged(
      Export.Part part,
      List<Export.Part> parts,
      List<Fingerprint> fresh,
      List<Export.Part> unreadable,
      Metered meter) {
    if (meter.interrupted().contains(part)) {
      unreadable.add(part);
    } else {
      parts.add(part);
      fresh.add(Fingerprint.of(List.of(part)));
    }
  }

  /** Fingerprints of files whose reading was interrupted. */
  Set<String> interrupted(Set<Export.Part> cut) {
    Set<String> files = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (cut.contains(parts.get(i))) {
        files.add(fresh.get(fresh.size() == parts.size() ? i : 0).sha256());
      }
    }
    return files;
  }

  /** Those that have one of these fingerprints. */
  ReadFiles only(Set<String> sha256) {
    if (fresh.size() != parts.size()) {
      boolean any = fresh.stream().map(Fingerprint::sha256).anyMatch(sha256::contains);
      return any ? this : new ReadFiles(List.of(), List.of(), 0, List.of());
    }
    List<Export.Part> left = new ArrayList<>();
    List<Fingerprint> files = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (sha256.contains(fresh.get(i).sha256())) {
        left.add(parts.get(i));
        files.add(fresh.get(i));
      }
    }
    return new ReadFiles(left, files, 0, List.of());
  }

  /** Fingerprint of the file that holds each part, by the part's name. */
  Map<String, String> byPart() {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      files.put(parts.get(i).name(), fresh.get(fresh.size() == parts.size() ? i : 0).sha256());
    }
    return files;
  }
}
