package nl.stip.launcher.command;

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
      description = "Address to listen on; anything but loopback is refused.")
  private String address;

  @Override
  public Integer call() {
    SettingsFile.load(options.workspace());
    return new Pages(options.workspace(), port, address).show(false);
  }
}
