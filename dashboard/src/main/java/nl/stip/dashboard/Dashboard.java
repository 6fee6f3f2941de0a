package nl.stip.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import nl.stip.dashboard.access.Users;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The stage that shows the mart of a workspace: parse · start · say where it is. */
public final class Dashboard implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final Options options;
  private final Users users;

  private Dashboard(ConfigurableApplicationContext context, Options options, Users users) {
    this.context = context;
    this.options = options;
    this.users = users;
  }

  /**
   * Serves until stopped.
   *
   * @param arguments {@code --workspace DIR [--port P] [--address A] [--host NAME]… [--certificate
   *     FILE --key FILE | --behind-proxy] [--debug]}
   */
  public static void main(String... arguments) {
    boolean debug = String.join(" ", arguments).contains("--debug");
    try {
      Dashboard dashboard = start(arguments);
      System.out.println("Stip is at " + dashboard.url() + "\n" + dashboard.access());
    } catch (FaultException e) {
      end(e.getMessage(), e.exitCode(), debug ? e : null);
    } catch (RuntimeException e) {
      String where = debug ? "" : " (--debug shows where)";
      end("Stip failed: " + e.getMessage() + where, ExitCode.INTERNAL, debug ? e : null);
    }
  }

  private static void end(String message, ExitCode code, Exception shown) {
    System.err.println(message);
    if (shown != null) {
      shown.printStackTrace();
    }
    System.exit(code.code());
  }

  /**
   * Starts serving.
   *
   * @throws FaultException when the options do not allow it or the port is taken
   */
  public static Dashboard start(String... arguments) {
    Options options = Options.parse(arguments);
    Users users = new Users(options.workspace());
    if (options.reach().shared() && !users.needed()) {
      throw Users.nobody(options.workspace());
    }
    SpringApplication application = new SpringApplication(Server.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(true);
    application.setDefaultProperties(properties(options));
    application.addInitializers(
        context -> {
          context.getBeanFactory().registerSingleton("workspace", options.workspace());
          context.getBeanFactory().registerSingleton("reach", options.reach());
          context.getBeanFactory().registerSingleton("users", users);
        });
    try {
      return new Dashboard(application.run(), options, users);
    } catch (RuntimeException e) {
      if (portTaken(e)) {
        throw new FaultException(
            ExitCode.USAGE,
            "--port",
            "port " + options.port() + " is taken by another program",
            "choose another with --port, or 0 for any free one");
      }
      throw e;
    }
  }

  private static boolean portTaken(Throwable thrown) {
    return thrown != null && (thrown instanceof PortInUseException || portTaken(thrown.getCause()));
  }

  private static Map<String, Object> properties(Options options) {
    try {
      Files.createDirectories(options.workspace().logs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.address", options.reach().address());
    properties.put("server.port", options.port());
    properties.put("server.compression.enabled", true);
    properties.putAll(Connection.properties(options.reach()));
    properties.put("spring.main.log-startup-info", false);
    properties.put("spring.web.resources.cache.cachecontrol.max-age", "1h");
    properties.put("logging.file.name", options.workspace().logs().resolve("serve.log").toString());
    properties.put("logging.threshold.console", "OFF");
    return properties;
  }

  /** What it is made of. */
  ConfigurableApplicationContext context() {
    return context;
  }

  /** The port listened on. */
  public int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  /** Where the first page is. */
  public String url() {
    return options.reach().url(port());
  }

  /** Who may see it, in a sentence. */
  private String access() {
    if (!users.needed()) {
      return "Nobody needs to log in, and only this machine can reach it.";
    }
    return users.count() == 1 ? "1 user may log in." : users.count() + " users may log in.";
  }

  @Override
  public void close() {
    context.close();
  }
}
