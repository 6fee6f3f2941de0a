package nl.stip.ingest.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.ingest.discovery.Discovery;
import nl.stip.ingest.discovery.Find;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.Sources;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;

/**
 * What a source claims of the small export beside its golden events; read under the settings in
 * {@code stip.yaml} beside that, if there is one.
 *
 * @param source the source
 * @param settings lines of stip.yaml
 * @param name name of the export
 * @param apart whether its parts mean the same alone
 * @param parts bytes of each part
 */
public record Original(
    Source source, String settings, String name, boolean apart, Map<String, byte[]> parts) {

  /** The originals of all sources in the list; a source without one fails whoever asks. */
  public static List<Original> all(Path scratch) throws IOException {
    List<Original> all = new ArrayList<>();
    for (Source listed : Sources.of(Settings.defaults())) {
      Path folder =
          Path.of("src/test/resources", listed.getClass().getPackageName().replace('.', '/'));
      Path own = folder.resolve("stip.yaml");
      String settings = Files.exists(own) ? Files.readString(own) : "";
      Source source = configured(listed, settings, scratch);
      int before = all.size();
      Path alone = folder.resolve("original-" + listed.card().id());
      of(source, settings, Files.exists(alone) ? alone : folder.resolve("original"), all);
      if (all.size() == before) {
        throw new IllegalStateException(
            listed.card().id() + " claims nothing in " + folder.resolve("original"));
      }
    }
    return all;
  }

  private static Source configured(Source listed, String settings, Path scratch)
      throws IOException {
    Files.writeString(scratch.resolve("stip.yaml"), "zone: UTC\n" + settings);
    Settings loaded = SettingsFile.load(new Workspace(scratch));
    return Sources.of(loaded).stream()
        .filter(s -> s.card().id().equals(listed.card().id()))
        .findAny()
        .orElseThrow();
  }

  private static void of(Source source, String settings, Path folder, List<Original> all)
      throws IOException {
    new Discovery(List.of(source))
        .through(
            folder,
            new Discovery.Found() {
              @Override
              public void find(Find find) throws IOException {
                Map<String, byte[]> parts = new TreeMap<>();
                for (Export.Part part : find.claim().parts()) {
                  try (InputStream in = part.open()) {
                    parts.put(part.name(), in.readAllBytes());
                  }
                }
                all.add(new Original(source, settings, find.name(), find.claim().apart(), parts));
              }

              @Override
              public void unknown(Path path, boolean whole, List<Export.Part> parts) {
                // of another source of the same package
              }

              @Override
              public void leftOut(Path path, String part, Issue issue) {
                throw new IllegalStateException(path + ": " + part);
              }

              @Override
              public void failed(Path path, Exception failure) {
                throw new IllegalStateException(path.toString(), failure);
              }
            });
  }

  /** The same export with these parts. */
  public Export export(Map<String, byte[]> changed) {
    return SmallExport.of(name, changed);
  }
}
