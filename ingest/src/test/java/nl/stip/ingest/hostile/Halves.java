package nl.stip.ingest.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stip.ingest.source.Claim;
import nl.stip.workspace.FaultException;

/** The files of an original as if each had been exported in two months. */
public final class Halves {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Halves() {}

  /** Two files for each that can be cut between records and is still claimed; else the file. */
  public static Map<String, byte[]> of(Original original) throws IOException {
    Map<String, byte[]> halves = new TreeMap<>();
    for (Map.Entry<String, byte[]> part : original.parts().entrySet()) {
      Map<String, byte[]> two = new TreeMap<>();
      cut(new String(part.getValue(), StandardCharsets.UTF_8))
          .ifPresent(
              texts -> {
                two.put(named(part.getKey(), "first-"), bytes(texts.get(0)));
                two.put(named(part.getKey(), "second-"), bytes(texts.get(1)));
              });
      boolean claimed = !two.isEmpty();
      for (String name : two.keySet()) {
        claimed &= isClaimed(original, Map.of(name, two.get(name)));
      }
      halves.putAll(claimed ? two : Map.of(part.getKey(), part.getValue()));
    }
    return halves;
  }

  private static String named(String name, String prefix) {
    int at = name.lastIndexOf('/') + 1;
    return name.substring(0, at) + prefix + name.substring(at);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isClaimed(Original original, Map<String, byte[]> parts)
      throws IOException {
    try {
      Optional<Claim> claim = original.source().recognises(original.export(parts));
      return claim.isPresent() && claim.get().parts().size() == parts.size();
    } catch (FaultException e) {
      return false;
    }
  }

  private static Optional<List<String>> cut(String text) throws IOException {
    if (text.startsWith("[")) {
      return array(text);
    }
    return text.startsWith("{") ? lines(text) : table(text);
  }

  private static Optional<List<String>> array(String text) throws IOException {
    JsonNode all = JSON.readTree(text);
    if (all.size() < 2) {
      return Optional.empty();
    }
    var first = JSON.createArrayNode();
    var second = JSON.createArrayNode();
    for (int i = 0; i < all.size(); i++) {
      (i < all.size() / 2 ? first : second).add(all.get(i));
    }
    return Optional.of(List.of(first.toString(), second.toString()));
  }

  private static Optional<List<String>> lines(String text) {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
    int middle = lines.size() / 2;
    return middle == 0 || !lines.stream().allMatch(l -> l.startsWith("{") && l.endsWith("}"))
        ? Optional.empty()
        : Optional.of(
            List.of(
                String.join("\n", lines.subList(0, middle)) + "\n",
                String.join("\n", lines.subList(middle, lines.size())) + "\n"));
  }

  /** After the record in the middle, below the same head; a record may have several lines. */
  private static Optional<List<String>> table(String text) throws IOException {
    List<String> lines = text.lines().toList();
    int head = 1;
    while (head < lines.size() && lines.get(head - 1).startsWith("#")) {
      head++;
    }
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(String.join("\n", lines))) {
      List<Long> starts = rows.stream().map(CsvRecord::getStartingLineNumber).toList();
      int middle = starts.isEmpty() ? 0 : starts.get(starts.size() / 2).intValue() - 1;
      if (middle <= head || middle >= lines.size()) {
        return Optional.empty();
      }
      String header = String.join("\n", lines.subList(0, head)) + "\n";
      return Optional.of(
          List.of(
              String.join("\n", lines.subList(0, middle)) + "\n",
              header + String.join("\n", lines.subList(middle, lines.size())) + "\n"));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
