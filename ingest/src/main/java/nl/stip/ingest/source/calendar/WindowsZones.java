package nl.stip.ingest.source.calendar;

import java.util.Map;
import java.util.stream.Collectors;
import nl.stip.ingest.source.text.Shipped;

/** Windows' names of time zones, as Outlook writes them (Unicode CLDR, windowsZones). */
final class WindowsZones {

  private static final Map<String, String> IANA =
      Shipped.rows(WindowsZones.class, "windows-zones.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private WindowsZones() {}

  /** The IANA name of a zone; the same name if Windows has none such. */
  static String iana(String name) {
    return IANA.getOrDefault(name, name);
  }
}
