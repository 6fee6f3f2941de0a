package nl.stip.dashboard.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.mart.Marts;
import nl.stip.dashboard.page.Address;
import nl.stip.dashboard.page.Business;
import nl.stip.dashboard.page.LeftOut;
import nl.stip.dashboard.page.Timeline;
import nl.stip.dashboard.page.View;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/** The stage that writes the workbook of a workspace to a file. */
public final class Report {

  private final Map<String, String> choices = new HashMap<>();
  private Workspace workspace;
  private Path out;

  private Report() {}

  /**
   * Writes a workbook and says where it is.
   *
   * @param arguments {@code --workspace DIR [--format xlsx] [--language nl|en] [--out FILE] [--kind
   *     month] [--period 2026-10] [--from 2026-01] [--compare year] [--tool slack] [--by site]
   *     [--across country] [--only department:Logistiek] [--also site:Gent] [--debug]}
   */
  public static void main(String... arguments) {
    boolean debug = List.of(arguments).contains("--debug");
    try {
      System.out.println("Report: " + made(arguments));
    } catch (FaultException e) {
      System.err.println(String.join("\n", e.faults().stream().map(Fault::toString).toList()));
      System.exit(e.exitCode().code());
    } catch (IOException | RuntimeException e) {
      System.err.println(
          "The report could not be written: "
              + e.getMessage()
              + (debug ? "" : " (--debug shows where)"));
      if (debug) {
        e.printStackTrace();
      }
      System.exit((e instanceof IOException ? ExitCode.STORAGE : ExitCode.INTERNAL).code());
    }
  }

  /**
   * Writes it.
   *
   * @return where it is
   * @throws FaultException when it is not asked right, or there is nothing to report on
   */
  static Path made(String... arguments) throws IOException {
    return new Report().parse(arguments).write();
  }

  private Report parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--debug" -> {}
        case "--workspace" -> workspace = new Workspace(Path.of(value(option, rest)));
        case "--out" -> out = Path.of(value(option, rest));
        case "--format" -> requireXlsx(value(option, rest));
        case "--language" -> choices.put("lang", value(option, rest));
        default -> choice(option, rest);
      }
    }
    if (workspace == null) {
      throw usage("--workspace", "is missing", "name the folder: --workspace DIR");
    }
    return this;
  }

  private void choice(String option, Deque<String> rest) {
    String name = option.replaceFirst("^--", "");
    if (!option.startsWith("--") || !View.PARAMETERS.contains(name)) {
      throw usage(
          option,
          "this option does not exist",
          "use --kind, --period, --from, --compare, --tool, --by, --across, --only, --also");
    }
    if (choices.put(name, value(option, rest)) != null) {
      throw usage(option, "stands there more than once", "give it once");
    }
  }

  private static void requireXlsx(String format) {
    if (!format.equals("xlsx")) {
      throw usage("--format", format + " is not a format Stip writes", "use xlsx");
    }
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw usage(option, "needs a value", "write it after the option");
    }
    return rest.pop();
  }

  private static FaultException usage(String where, String what, String advice) {
    return new FaultException(ExitCode.USAGE, where, what, advice);
  }

  private Path write() throws IOException {
    try (Marts marts = new Marts(workspace.mart(), Duration.ZERO)) {
      Subject subject =
          marts
              .current()
              .flatMap(mart -> Subject.of(mart, Address.of("report.xlsx", choices)))
              .orElseThrow(() -> nothing(marts));
      refuse(subject.leftOut());
      ReportBook book =
          new ReportBook(subject, Business.of(workspace, subject.scope()), Timeline.of(workspace));
      Path file = out == null ? workspace.reports().resolve(book.fileName()) : out;
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Path aside = file.resolveSibling(file.getFileName() + ".part");
      try (OutputStream stream = Files.newOutputStream(aside)) {
        book.write(stream);
      }
      return Files.move(aside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A report that nobody looks at while it is made is right or is not made. */
  private static void refuse(LeftOut leftOut) {
    if (!leftOut.nothing()) {
      throw usage(
          "report",
          String.join(" ", leftOut.sentences()),
          "leave the option out, or give what is in the figures");
    }
  }

  private static FaultException nothing(Marts marts) {
    return marts
        .refusal()
        .orElseGet(
            () ->
                new FaultException(
                    ExitCode.NOT_READY,
                    "--workspace",
                    "has no figures yet",
                    "run ./stip run --workspace DIR EXPORT first"));
  }
}
