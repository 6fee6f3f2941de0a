package nl.stip.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stip.dashboard.language.Language;
import org.springframework.http.HttpHeaders;

/**
 * What the address of the login page says, which is all it remembers.
 *
 * @param next address of Stip to go to after the login, or empty
 * @param language language of the page, or empty for what the browser asks
 * @param theme light, dark or empty
 */
record Asked(String next, String language, String theme) {

  private static final int LONGEST = 2_000;

  /** Reads it from a request, in the address or in a form. */
  static Asked of(HttpServletRequest request) {
    return new Asked(
        local(text(request, "next")).orElse(""), text(request, "lang"), text(request, "theme"));
  }

  /** The login page with a way back to what was asked for. */
  static Asked insteadOf(HttpServletRequest request) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    boolean page = request.getMethod().equals("GET") && !address.equals("/");
    return new Asked(
        page ? local(address).orElse("") : "", text(request, "lang"), text(request, "theme"));
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** An address without scheme and host, if it is one: a way to another site is no way back. */
  static Optional<String> local(String address) {
    boolean plain =
        address.startsWith("/")
            && !address.startsWith("//")
            && address.length() <= LONGEST
            && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    try {
      return plain && new URI(address).getRawAuthority() == null
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The language to speak: the chosen one, else the first the browser likes, else Dutch. */
  Language speaks(HttpServletRequest request) {
    // without a wish the server would name its own language
    boolean wish = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    Language liked =
        (wish ? Collections.list(request.getLocales()) : List.<Locale>of())
            .stream()
                .map(locale -> Language.of(locale.getLanguage(), null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Language.NL);
    return Language.of(language, liked);
  }

  /** Address of the login page that says all this. */
  String login() {
    return login("", "");
  }

  /** The same with one thing more, such as why it is shown again. */
  String login(String name, String value) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("next", next);
    parts.put("lang", language);
    parts.put("theme", theme);
    parts.put(name, value);
    String query =
        parts.entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .map(part -> part.getKey() + "=" + encoded(part.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "/login" : "/login?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
