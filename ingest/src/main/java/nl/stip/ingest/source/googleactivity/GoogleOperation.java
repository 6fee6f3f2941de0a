package nl.stip.ingest.source.googleactivity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;

/**
 * What an event of an application means: a line of {@code operations.tsv}. Whatever is not listed
 * there is a known non-event.
 *
 * @param tool tool id
 * @param type what was done
 * @param object to what kind of thing
 */
record GoogleOperation(String tool, ActivityType type, ObjectType object) {

  private static final String TABLE = "operations.tsv";
  private static final Map<String, GoogleOperation> ALL = load();

  static Optional<GoogleOperation> of(String application, String event) {
    return Optional.ofNullable(ALL.get(application + "/" + event));
  }

  static Map<String, GoogleOperation> all() {
    return ALL;
  }

  private static Map<String, GoogleOperation> load() {
    try (InputStream in =
            Objects.requireNonNull(GoogleOperation.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, GoogleOperation> all = new HashMap<>();
      lines.lines().skip(1).map(l -> l.split("\t")).forEach(f -> all.put(f[0] + "/" + f[1], of(f)));
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoogleOperation of(String[] field) {
    return new GoogleOperation(
        field[2],
        Arrays.stream(ActivityType.values())
            .filter(t -> t.term().equals(field[3]))
            .findAny()
            .orElseThrow(),
        Arrays.stream(ObjectType.values())
            .filter(t -> t.term().equals(field[4]))
            .findAny()
            .orElseThrow());
  }
}
