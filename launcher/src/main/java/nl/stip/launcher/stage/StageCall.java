package nl.stip.launcher.stage;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stip.workspace.process.StageProcess;

/**
 * A stage with what it is told.
 *
 * @param stage which
 * @param workspace folder it works in, or null
 * @param patience seconds to wait for the workspace's lock
 * @param arguments its arguments
 */
public record StageCall(Stage stage, Path workspace, long patience, List<String> arguments) {

  /** Copies the list. */
  public StageCall {
    arguments = List.copyOf(arguments);
  }

  /** The whole command line. */
  List<String> line(List<Path> classPath, List<String> archiveFlags) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(JvmFlags.of(stage));
    line.addAll(archiveFlags);
    line.add("-D" + StageProcess.CHILD + "=true");
    if (stage.writes() && workspace != null) {
      line.add("-D" + StageProcess.LOCK + "=" + workspace);
      line.add("-D" + StageProcess.WAIT + "=" + patience);
    }
    if (System.getProperty(StageProcess.DEBUG) != null) {
      line.add("-D" + StageProcess.DEBUG + "=true");
    }
    line.add("-cp");
    line.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    line.add(StageProcess.class.getName());
    line.add(stage.mainClass());
    line.addAll(arguments);
    if (System.getProperty(StageProcess.DEBUG) != null) {
      line.add("--debug");
    }
    return line;
  }
}
