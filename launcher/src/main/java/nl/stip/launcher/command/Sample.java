package nl.stip.launcher.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stip sample}. */
@Command(name = "sample", description = "Make the exports of a believable, invented organisation.")
public final class Sample implements Callable<Integer> {

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to fill.")
  private Path out;

  @Mixin private SampleSize size;

  @Override
  public Integer call() {
    return new Stages(Installation.here()).run(size.call(out.toAbsolutePath().normalize()));
  }
}
