package nl.stip.ingest.discovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.PackedTwice;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Claimant;
import nl.stip.ingest.source.Export;

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

    /** Something that is not handed to anybody, since it cannot be read or should not be. */
    void leftOut(Path path, String part, Issue issue);

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
    try (Export export = Exports.open(path, (part, issue) -> found.leftOut(path, part, issue))) {
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
    private final Set<LookedAt> left = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Folders parts;

    Search(Path path, Export export, Found found) {
      this.path = path;
      this.name = export.name();
      this.found = found;
      this.parts = new Folders(export.parts().stream().map(LookedAt::new).toList());
      left.addAll(parts.in(""));
      this.all = left.size();
    }

    void run(List<Path> archives) throws IOException {
      for (Claimant claimant : claimants) {
        for (String folder : claimant.laidOut() ? parts.names() : List.of("")) {
          boolean more = true;
          while (more) {
            more = ask(claimant, folder);
          }
        }
      }
      List<Export.Part> unknown = new ArrayList<>();
      for (LookedAt part : parts.in("")) {
        if (left.contains(part)) {
          sort(part, archives, unknown);
        }
      }
      if (!unknown.isEmpty()) {
        found.unknown(path, unknown.size() == all, unknown);
      }
    }

    private void sort(LookedAt part, List<Path> archives, List<Export.Part> unknown) {
      boolean archive = part.isArchive();
      Optional<Path> file = part.archive();
      if (part.failure().isPresent()) {
        found.leftOut(path, part.name(), UnreadablePart.of(part.failure().get()));
      } else if (file.isPresent()) {
        archives.add(file.get());
      } else if (archive) {
        found.leftOut(path, part.name(), new PackedTwice());
      } else if (part.size() != 0) {
        unknown.add(part);
      }
    }

    private boolean ask(Claimant claimant, String folder) throws IOException {
      IdentityHashMap<Export.Part, LookedAt> within = new IdentityHashMap<>();
      List<Export.Part> view = new ArrayList<>();
      for (LookedAt part : parts.in(folder)) {
        if (left.contains(part)) {
          Export.Part seen = folder.isEmpty() ? part : below(folder, part);
          within.put(seen, part);
          view.add(seen);
        }
      }
      Export export = new View(folder.isEmpty() ? name : last(folder), view);
      Optional<Claim> claim = view.isEmpty() ? Optional.empty() : claimed(claimant, export);
      if (claim.isEmpty()) {
        return false;
      }
      boolean any = false;
      for (Export.Part part : claim.get().parts()) {
        any |= left.remove(within.get(part));
      }
      if (any) {
        boolean whole = claim.get().parts().size() == all;
        found.find(new Find(path, whole, export.name(), claimant, claim.get()));
      }
      return any;
    }

    private Optional<Claim> claimed(Claimant claimant, Export export) {
      try {
        return claimant.recognises(export);
      } catch (IOException | RuntimeException e) {
        found.failed(path, e);
        return Optional.empty();
      }
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
