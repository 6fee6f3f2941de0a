package nl.stip.dashboard;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Follows the links of all pages from the first on, each path once by each kind of period. */
final class Walk {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

  private static final Pattern KIND = Pattern.compile("kind=\\w+");

  private final Served served;
  private final Deque<String> ahead = new ArrayDeque<>();
  private final Set<String> met = new HashSet<>();
  private final Map<String, Integer> refused = new TreeMap<>();
  private final Set<String> seen = new TreeSet<>();

  Walk(Served served) throws Exception {
    this.served = served;
    take("/");
    while (!ahead.isEmpty()) {
      go(ahead.poll());
    }
  }

  private void go(String address) throws Exception {
    HttpResponse<byte[]> answer = served.bytes(address);
    seen.add(path(address));
    if (answer.statusCode() >= 400) {
      refused.put(address, answer.statusCode());
    } else if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
      Matcher link = LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8));
      while (link.find()) {
        take(HtmlUtils.htmlUnescape(link.group(1)));
      }
    }
  }

  private void take(String address) {
    Matcher kind = KIND.matcher(address);
    if (met.add(path(address) + (kind.find() ? kind.group() : ""))) {
      ahead.add(address);
    }
  }

  private static String path(String address) {
    return address.replaceFirst("[?].*", "");
  }

  /** Addresses that did not answer, with the status. */
  Map<String, Integer> refused() {
    return refused;
  }

  /** All paths that were asked. */
  Set<String> seen() {
    return seen;
  }
}
