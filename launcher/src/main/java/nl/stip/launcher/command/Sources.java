package nl.stip.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.StageCall;
import nl.stip.launcher.stage.Stages;
import picocli.CommandLine.Command;

/** {@code stip sources}. */
@Command(
    name = "sources",
    description = "Show which exports can be read, how to make them, and what they lack.")
public final class Sources implements Callable<Integer> {

  @Override
  public Integer call() {
    return new Stages(Installation.here()).run(new StageCall(Stage.SOURCES, null, 0, List.of()));
  }
}
