package nl.stip.launcher.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.launcher.check.Finding;
import nl.stip.launcher.check.MachineCheck;
import nl.stip.launcher.check.WorkspaceCheck;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stip doctor}. */
@Command(
    name = "doctor",
    description = "Look at the machine and at a workspace, and say what to do.")
public final class Doctor implements Callable<Integer> {

  @Option(
      names = "--workspace",
      paramLabel = "W",
      description = "Workspace to look at (default: the machine only).")
  private Path folder;

  @Override
  public Integer call() {
    ExitCode exit = tell(MachineCheck.findings(), ExitCode.OK);
    if (folder != null) {
      Workspace workspace = new Workspace(folder.toAbsolutePath().normalize());
      exit = tell(WorkspaceCheck.findings(workspace), exit);
    }
    return exit.code();
  }

  private static ExitCode tell(List<Finding> findings, ExitCode before) {
    findings.forEach(System.out::println);
    return findings.stream()
        .filter(finding -> finding.verdict() == Finding.Verdict.WRONG)
        .findFirst()
        .map(finding -> ExitCode.NOT_READY)
        .orElse(before);
  }
}
