package nl.stip.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.mart.Marts;
import org.springframework.context.ApplicationContext;

/** A dashboard on a free port, to be asked for pages. */
final class Served implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final Dashboard dashboard;

  Served(Path workspace, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--workspace", workspace.toString(), "--port", "0"));
    arguments.addAll(List.of(more));
    dashboard = Dashboard.start(arguments.toArray(String[]::new));
  }

  /** What the server is made of. */
  ApplicationContext context() {
    return dashboard.context();
  }

  String url(String path) {
    return dashboard.url() + path.substring(1);
  }

  /** How many queries the mart has answered. */
  long reads() {
    return context().getBean(Marts.class).current().orElseThrow().reads();
  }

  int port() {
    return dashboard.port();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url(path))).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** What an address gives when asked with some headers: a name, its value, and so on. */
  HttpResponse<byte[]> bytes(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> post(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url(path)))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    dashboard.close();
  }
}
