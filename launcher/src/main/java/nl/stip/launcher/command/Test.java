package nl.stip.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code stip test}; the script does the same without this class, since it may not be built. */
@Command(
    name = "test",
    description = "Run the tests: ./mvnw verify. Further options go to Maven as they are.")
public final class Test implements Callable<Integer> {

  @Unmatched private List<String> further = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Path root = Installation.here().root();
    List<String> line = new ArrayList<>(List.of(root.resolve("mvnw").toString(), "verify"));
    line.addAll(further);
    return Stages.await(new ProcessBuilder(line).directory(root.toFile()).inheritIO().start());
  }
}
