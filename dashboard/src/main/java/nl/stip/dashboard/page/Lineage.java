package nl.stip.dashboard.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;

/** Where the figures come from: run, inputs, counts, and the version if it is known. */
final class Lineage {

  /** Inputs of one source that are listed one by one; an unpacked export has a file per day. */
  private static final int LISTED = 10;

  /** What the inputs begin with; their fingerprint follows. */
  private static final String INPUT = "input.";

  /** What stands for the version of a Stip that was not built as a release. */
  private static final String UNSTATED = "not stated";

  private final Scope scope;
  private final Words words;

  Lineage(Scope scope) {
    this.scope = scope;
    this.words = scope.words();
  }

  /** A file that was read: by which source, how long, and its SHA-256. */
  private record Input(String source, long bytes, String fingerprint) {

    /** As the mart has it: {@code source, 123 bytes}. */
    static Input of(String fingerprint, String stated) {
      String[] parts = stated.split(", | ");
      return new Input(parts[0], Long.parseLong(parts[1]), fingerprint);
    }
  }

  /** In the order of the mart, files of one source one behind another. */
  List<Provenance.Line> lines() {
    List<Provenance.Line> lines = new ArrayList<>();
    Map<String, List<Input>> inputs = new TreeMap<>();
    scope
        .mart()
        .account()
        .lineage()
        .forEach(
            (key, value) -> {
              if (key.startsWith(INPUT)) {
                Input input = Input.of(key.substring(INPUT.length()), value);
                inputs.computeIfAbsent(input.source(), source -> new ArrayList<>()).add(input);
              } else if (!value.equals(UNSTATED)) {
                lines.add(new Provenance.Line(name(key), value(key, value)));
              }
            });
    inputs.values().stream().flatMap(files -> told(files).stream()).forEach(lines::add);
    return lines;
  }

  private List<Provenance.Line> told(List<Input> files) {
    String name = words.say("lineage.input");
    if (files.size() <= LISTED) {
      return files.stream()
          .map(
              file ->
                  new Provenance.Line(
                      name,
                      words.say(
                          "lineage.file", file.source(), count(file.bytes()), file.fingerprint())))
          .toList();
    }
    return List.of(
        new Provenance.Line(
            name,
            words.say(
                "lineage.files",
                files.get(0).source(),
                count(files.size()),
                count(files.stream().mapToLong(Input::bytes).sum()))));
  }

  private String name(String key) {
    String known = "lineage." + key;
    return words.has(known) ? words.say(known) : key;
  }

  private String value(String key, String value) {
    if (key.equals("run_started")) {
      return words.dates().moment(LocalDateTime.ofInstant(Instant.parse(value), scope.zone()));
    }
    return value.matches("[0-9]{1,18}") ? count(Long.parseLong(value)) : value;
  }

  private String count(long number) {
    return words.numbers().count(number);
  }
}
