package nl.stip.dashboard.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a listing are asked.
 *
 * @param asked the parameters of the listing
 * @param offset number of rows before the first
 * @param limit most rows
 */
record Window(Parameters asked, int offset, int limit) {

  private static final int USUAL = 1_000;
  private static final int MOST = 10_000;
  private static final int LAST = 999_999_999;

  static Window of(Parameters asked) {
    return new Window(
        asked, asked.number("offset", 0, 0, LAST), asked.number("limit", USUAL, 1, MOST));
  }

  /** The rows within it. */
  <T> List<T> of(List<T> all) {
    int from = Math.min(offset, all.size());
    return all.subList(from, Math.min(all.size(), from + limit));
  }

  /** Address of the rows after it, which asks for the same mart; null when there are none. */
  String next(String address, String mart, int total) {
    if (offset + (long) limit >= total) {
      return null;
    }
    List<String> pairs = new ArrayList<>();
    asked
        .given()
        .forEach(
            (name, values) -> {
              if (!List.of("offset", "mart").contains(name)) {
                values.forEach(value -> pairs.add(pair(name, value)));
              }
            });
    pairs.add(pair("offset", String.valueOf(offset + limit)));
    pairs.add(pair("mart", mart));
    return address + "?" + String.join("&", pairs);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
