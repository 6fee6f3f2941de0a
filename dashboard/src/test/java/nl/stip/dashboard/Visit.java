package nl.stip.dashboard;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that keeps cookies, fills in forms and follows no redirect by itself. */
final class Visit {

  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"|value=\"([^\"]+)\" name=\"_csrf\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final Served served;

  Visit(Served served) {
    this.served = served;
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(served.url(path)))
            .header("Accept", "text/html,*/*;q=0.8");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** A file, as it is. */
  byte[] file(String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(served.url(path))).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  /** Sends a form as it stands on a page, with the token that stands in it. */
  HttpResponse<String> send(String page, String action, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new IllegalStateException("no form with a token on " + page);
    }
    String found = token.group(1) == null ? token.group(2) : token.group(1);
    return post(action, "_csrf=" + encoded(found) + "&" + form(fields));
  }

  HttpResponse<String> post(String action, String form) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(served.url(action)))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Logs in, or tries. */
  HttpResponse<String> login(String name, String password)
      throws IOException, InterruptedException {
    return send("/login", "/login", Map.of("name", name, "password", password));
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Where an answer leads to: path and query. */
  static String leadsTo(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere");
  }
}
