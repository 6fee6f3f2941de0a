package nl.stip.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  int port() {
    return dashboard.port();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url(path))).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    dashboard.close();
  }
}
