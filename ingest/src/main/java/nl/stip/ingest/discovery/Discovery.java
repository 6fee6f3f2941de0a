package nl.stip.ingest.discovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Claimant;
import nl.stip.ingest.source.Export;
import nl.stip.workspace.FaultException;

/**
 * Looks through what was offered. Everybody is asked in turn and takes what is theirs; of those who
 * are told by how parts lie, every folder; then archives among the rest are opened the same way.
 */
public final class Discovery {

  private final List<Claimant> claimants;

  /** What becomes of what is found; told while it is open. */
  public interface Found {

    /** Somebody claims parts. */
    void find(Find find) throws IOException;

    /** Nobody claims these; the whole of it if {@code all}. */
    void unknown(Path path, boolean all, List<Export.Part> parts) throws IOException;

    /** A file within what was offered that cannot be opened or read. */
    void failed(Path path, Exception failure);
  }

  /** Asks these, in this order. */
  public Discovery(List<Claimant> claimants) {
    this.claimants = List.copyOf(claimants);
  }

  /**
   * Looks through a file, archive or folder.
   *
   * @throws nl.stip.workspace.FaultException if it cannot be opened
   */
  public void through(Path path, Found found) throws IOException {
    List<Path> archives = new ArrayList<>();
    try (Export export = Exports.open(path)) {
      new Search(path, export, found).run(archives);
    }
    for (Path archive : archives) {
      try {
        through(archive, found);
      } catch (IOException | RuntimeException e) {
        found.failed(archive, e);
      }
    }
  }

  /** The search through one opened export. */
  private final class Search {
    private final Path path;
    private final String name;
    private final Found found;
    private final int all;
    private final Map<Export.Part, LookedAt> left = new LinkedHashMap<>();

    Search(Path path, Export export, Found found) {
      this.path = path;
      this.name = export.name();
      this.found = found;
      export.parts().forEach(part -> left.put(part, new LookedAt(part)));
      this.all = left.size();
    }

    void run(List<Path> archives) throws IOException {
      for (Claimant claimant : claimants) {
        for (String folder : claimant.laidOut() ? folders() : List.of("")) {
          boolean more = true;
          while (more) {
            more = ask(claimant, folder);
          }
        }
      }
      List<Export.Part> unknown = new ArrayList<>();
      for (LookedAt part : left.values()) {
        Optional<Path> archive = part.archive();
        if (archive.isPresent()) {
          archives.add(archive.get());
        } else if (part.size() != 0) {
          unknown.add(part);
        }
      }
      if (!unknown.isEmpty()) {
        found.unknown(path, unknown.size() == all, unknown);
      }
    }

    private boolean ask(Claimant claimant, String folder) throws IOException {
      IdentityHashMap<Export.Part, Export.Part> within = new IdentityHashMap<>();
      List<Export.Part> view = new ArrayList<>();
      for (Map.Entry<Export.Part, LookedAt> part : left.entrySet()) {
        if (part.getKey().name().startsWith(folder)) {
          Export.Part seen = folder.isEmpty() ? part.getValue() : below(folder, part.getValue());
          within.put(seen, part.getKey());
          view.add(seen);
        }
      }
      Export export = new View(folder.isEmpty() ? name : last(folder), view);
      Optional<Claim> claim = view.isEmpty() ? Optional.empty() : claimed(claimant, export);
      if (claim.isEmpty() || claim.get().parts().isEmpty()) {
        return false;
      }
      claim.get().parts().forEach(part -> left.remove(within.get(part)));
      boolean whole = claim.get().parts().size() == all;
      found.find(new Find(path, whole, export.name(), claimant, claim.get()));
      return true;
    }

    private Optional<Claim> claimed(Claimant claimant, Export export) throws IOException {
      try {
        return claimant.recognises(export);
      } catch (FaultException e) {
        found.failed(path, e);
        return Optional.empty();
      }
    }

    /** All folders of what is left, from the top; the empty name is the top itself. */
    private List<String> folders() {
      Set<String> folders = new TreeSet<>();
      folders.add("");
      for (Export.Part part : left.keySet()) {
        String path_ = part.name();
        for (int at = path_.indexOf('/'); at >= 0; at = path_.indexOf('/', at + 1)) {
          folders.add(path_.substring(0, at + 1));
        }
      }
      return folders.stream()
          .sorted(
              Comparator.<String>comparingLong(f -> f.chars().filter(c -> c == '/').count())
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }

    private static String last(String folder) {
      String bare = folder.substring(0, folder.length() - 1);
      return bare.substring(bare.lastIndexOf('/') + 1);
    }

    private static Export.Part below(String folder, LookedAt part) {
      return new Below(part.name().substring(folder.length()), part);
    }
  }

  /** A part under the name it has within a folder. */
  private record Below(String name, Export.Part part) implements Export.Part {

    @Override
    public long size() {
      return part.size();
    }

    @Override
    public byte[] head() throws IOException {
      return part.head();
    }

    @Override
    public java.io.InputStream open() throws IOException {
      return part.open();
    }
  }
}
