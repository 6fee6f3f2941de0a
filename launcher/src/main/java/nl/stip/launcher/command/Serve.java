package nl.stip.launcher.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.workspace.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stip serve}. */
@Command(name = "serve", description = "Show the mart's pages in the browser until Ctrl-C.")
public final class Serve implements Callable<Integer> {

  @Mixin private WorkspaceOptions options;

  @Option(
      names = "--port",
      paramLabel = "P",
      description = "Port to listen on (default: the first free one from 8480).")
  private Integer port;

  @Option(
      names = "--address",
      paramLabel = "A",
      description =
          "Address to listen on (default: 127.0.0.1, this machine only). Any other needs users, see"
              + " stip users, and a name and TLS, see below.")
  private String address;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "Name under which people reach it; may be given more than once.")
  private List<String> hosts = List.of();

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "PEM file with the certificates for TLS, read again when it changes.")
  private String certificate;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "PEM file with the private key of the certificate.")
  private String key;

  @Option(names = "--behind-proxy", description = "One proxy passes all requests on, and ends TLS.")
  private boolean behindProxy;

  @Override
  public Integer call() {
    SettingsFile.load(options.workspace());
    List<String> more = new ArrayList<>();
    add(more, "--address", address);
    hosts.forEach(host -> add(more, "--host", host));
    add(more, "--certificate", certificate);
    add(more, "--key", key);
    if (behindProxy) {
      more.add("--behind-proxy");
    }
    return new Pages(options.workspace(), port, address, more).show(false);
  }

  private static void add(List<String> more, String option, String value) {
    if (value != null) {
      more.addAll(List.of(option, value));
    }
  }
}
