package nl.stip.ingest.source.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Windows' names of time zones, as Outlook writes them (Unicode CLDR, windowsZones). */
final class WindowsZones {

  private static final Map<String, String> IANA = read();

  private WindowsZones() {}

  private static Map<String, String> read() {
    try (InputStream in =
        Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The IANA name of a zone; the same name if Windows has none such. */
  static String iana(String name) {
    return IANA.getOrDefault(name, name);
  }
}
