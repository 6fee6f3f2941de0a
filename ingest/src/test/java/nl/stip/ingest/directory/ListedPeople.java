package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.ingest.directory.listing.Listing;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;

/**
 * The people of a list, as the first form that claims it reads them.
 *
 * @param people by key
 * @param issues what is wrong in it
 */
record ListedPeople(List<PersonLine> people, List<DirectoryIssue> issues) {

  /** Reads a list with departments, titles and sites. */
  static ListedPeople read(Path folder, SmallExport export) throws IOException {
    return read(folder, export, "");
  }

  /** The same with more lines of stip.yaml, which is written into a folder. */
  static ListedPeople read(Path folder, SmallExport export, String more) throws IOException {
    Files.writeString(
        folder.resolve("stip.yaml"), "dimensions: [department, title, site]\n" + more);
    Settings settings = SettingsFile.load(new Workspace(folder));
    for (Listing listing : Listing.all()) {
      PeopleListing kind = new PeopleListing(listing, settings);
      if (kind.claims(export).isPresent()) {
        Claim claim = kind.claims(export).get();
        assertThat(claim.parts().size()).isLessThanOrEqualTo(export.parts().size());
        List<DirectoryIssue> issues = new ArrayList<>();
        PeopleKind.Read read = kind.read(new SmallExport(claim.parts()), issues);
        return new ListedPeople(
            Stream.concat(read.dated().stream(), read.snapshots().stream())
                .sorted(Comparator.comparing(PersonLine::key))
                .toList(),
            issues);
      }
    }
    throw new AssertionError("nobody claims " + export.name());
  }

  List<String> keys() {
    return people.stream().map(PersonLine::key).toList();
  }

  /** What is said of somebody. */
  PersonLine.Facts facts(String key) {
    return people.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow().facts();
  }
}
