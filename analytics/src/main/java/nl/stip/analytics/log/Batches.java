package nl.stip.analytics.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Lists the whole batches of a workspace: those with a {@code batch.json}, written last. */
public final class Batches {

  private static final String DESCRIPTION = "batch.json";

  private Batches() {}

  /** All batches, oldest first. */
  public static List<Batch> list(Workspace workspace) {
    Path folder = workspace.batches();
    if (!Files.isDirectory(folder)) {
      throw nothing(folder);
    }
    try (Stream<Path> folders = Files.list(folder)) {
      List<Batch> batches =
          folders
              .filter(f -> Files.isRegularFile(f.resolve(DESCRIPTION)))
              .sorted()
              .map(Batches::read)
              .toList();
      // a batch derived again stands in the place of the one before it
      Set<String> replaced =
          batches.stream().flatMap(b -> b.replaces().stream()).collect(Collectors.toSet());
      batches = batches.stream().filter(b -> !replaced.contains(b.id())).toList();
      if (batches.isEmpty()) {
        throw nothing(folder);
      }
      return batches;
    } catch (IOException e) {
      throw new FaultException(
          ExitCode.STORAGE,
          folder.toString(),
          "cannot be listed: " + e.getMessage(),
          "check the folder's permissions");
    }
  }

  private static FaultException nothing(Path folder) {
    return new FaultException(
        ExitCode.NOT_READY,
        folder.toString(),
        "there is no event log yet",
        "read exports first: ./stip ingest --workspace <folder> <export>...");
  }

  private static Batch read(Path folder) {
    Path file = folder.resolve(DESCRIPTION);
    try {
      // JSON is a subset of YAML 1.2, so the one YAML reader of the house reads it
      Object parsed =
          new Load(LoadSettings.builder().build())
              .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
      Map<?, ?> fields = (Map<?, ?>) parsed;
      List<?> spans = fields.get("covers") instanceof List<?> list ? list : List.of();
      return new Batch(
          folder.getFileName().toString(),
          folder,
          spans.stream().map(s -> coverage(fields, (Map<?, ?>) s)).toList(),
          fields.get("replaces") instanceof List<?> ids
              ? ids.stream().map(String::valueOf).toList()
              : List.of());
    } catch (IOException | RuntimeException e) {
      throw new FaultException(
          ExitCode.STORAGE,
          file.toString(),
          "cannot be read: " + e.getMessage(),
          "remove this batch folder and ingest its export again");
    }
  }

  private static Coverage coverage(Map<?, ?> batch, Map<?, ?> span) {
    String tool = String.valueOf(span.get("tool"));
    boolean reading =
        batch.get("reading") instanceof Map<?, ?> tools && Boolean.TRUE.equals(tools.get(tool));
    return new Coverage(
        tool,
        String.valueOf(batch.get("source")),
        LocalDate.parse(String.valueOf(span.get("first"))),
        LocalDate.parse(String.valueOf(span.get("last"))),
        reading);
  }
}
