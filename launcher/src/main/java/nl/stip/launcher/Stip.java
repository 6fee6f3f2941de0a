package nl.stip.launcher;

import java.io.PrintWriter;
import java.util.Map;
import nl.stip.launcher.command.Analyze;
import nl.stip.launcher.command.Demo;
import nl.stip.launcher.command.Doctor;
import nl.stip.launcher.command.Forget;
import nl.stip.launcher.command.Ingest;
import nl.stip.launcher.command.Quarantine;
import nl.stip.launcher.command.Report;
import nl.stip.launcher.command.Run;
import nl.stip.launcher.command.Sample;
import nl.stip.launcher.command.Serve;
import nl.stip.launcher.command.Sources;
import nl.stip.launcher.command.Subject;
import nl.stip.launcher.command.Test;
import nl.stip.launcher.command.Users;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.process.StageProcess;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code stip} command. */
@Command(
    name = "stip",
    description = "Adoption, connection and return of collaboration tools, never of individuals.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:A defect of Stip or a failure of the machine.",
      "2:The command line is not understood.",
      "3:Nothing could be read from what was given.",
      "4:stip.yaml, the directory or the register has faults.",
      "5:Another process writes in the workspace.",
      "6:The disk is full or a file cannot be written.",
      "7:What an earlier step makes is missing.",
      "8:Something given could not be read, as was told; the rest was.",
      "130:Stopped by the user."
    },
    subcommands = {
      Demo.class,
      Run.class,
      Ingest.class,
      Analyze.class,
      Serve.class,
      Users.class,
      Report.class,
      Forget.class,
      Subject.class,
      Sample.class,
      Sources.class,
      Quarantine.class,
      Doctor.class,
      Test.class
    })
public final class Stip {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show stack traces of failures.")
  void debug(boolean wanted) {
    if (wanted) {
      System.setProperty(StageProcess.DEBUG, "true");
    }
  }

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The whole command line, for running and for the reference page. */
  public static CommandLine commandLine() {
    CommandLine stip = new CommandLine(new Stip());
    stip.getSubcommands().values().forEach(Stip::withoutExitCodes);
    return stip.setExecutionExceptionHandler(
        (failure, line, parsed) -> tell(failure, line.getErr()));
  }

  /** They stand in the help of the whole, once. */
  private static void withoutExitCodes(CommandLine command) {
    command.getCommandSpec().usageMessage().exitCodeListHeading("").exitCodeList(Map.of());
    command.getSubcommands().values().forEach(Stip::withoutExitCodes);
  }

  private static int tell(Exception failure, PrintWriter err) {
    if (System.getProperty(StageProcess.DEBUG) != null) {
      failure.printStackTrace(err);
    }
    if (failure instanceof FaultException fault) {
      err.println(fault.getMessage());
      return fault.exitCode().code();
    }
    err.println("Stip failed: " + failure + "\n    → repeat with --debug for details");
    return ExitCode.INTERNAL.code();
  }
}
