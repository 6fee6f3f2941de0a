package nl.stip.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.ingest.discovery.Discovery;
import nl.stip.ingest.discovery.Find;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.IssueCounts;
import nl.stip.ingest.issue.Origin;
import nl.stip.ingest.issue.Quarantine;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Source;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Printable;

/** Takes what is found, one find after another, and says what each is; what fails stops nobody. */
final class Taking implements Discovery.Found {

  private static final int NAMED = 3;

  private final Reading reading;
  private final People people;
  private final String run;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean debug;
  private final Quarantine quarantine;
  private final List<Reading.Result> results = new ArrayList<>();
  private final List<FaultException> faults = new ArrayList<>();
  private final IssueCounts leftOut = new IssueCounts();
  private int known;
  private boolean defective;

  /**
   * Takes for a run.
   *
   * @param run id of the run, with which ids of batches begin
   * @param debug whether a failure of Stip itself is shown whole
   */
  Taking(
      Reading reading, People people, String run, PrintStream out, PrintStream err, boolean debug) {
    this.reading = reading;
    this.people = people;
    this.run = run;
    this.out = out;
    this.err = err;
    this.debug = debug;
    this.quarantine = reading.quarantine();
  }

  /** Takes whatever a path leads to. */
  void take(Discovery discovery, Path path) {
    try {
      discovery.through(path, this);
    } catch (IOException | RuntimeException e) {
      failed(path, e);
    }
  }

  List<Reading.Result> results() {
    return results;
  }

  /** Whether anything was found that is somebody's. */
  boolean found() {
    return known > 0 || !results.isEmpty() || people.taken();
  }

  /** What went wrong, in the order it was met. */
  List<FaultException> faults() {
    return faults;
  }

  @Override
  public void find(Find find) throws IOException {
    try {
      if (find.by() instanceof Source source) {
        say(find, source.card().name());
        read(find);
      } else {
        say(find, "the directory");
        people.take(find);
      }
    } catch (RuntimeException e) {
      failed(find.path(), e);
    }
  }

  /** Parts that the source asks about are told and left; it is given the others anew. */
  private void read(Find find) {
    Optional<Find> left = Optional.of(find);
    while (left.isPresent()) {
      try {
        take(reading.read(left.get(), run + "-" + (results.size() + 1)));
        left = Optional.empty();
      } catch (FaultException e) {
        left = left.get().without(e.faults().stream().map(Fault::where).toList());
        if (left.isEmpty()) {
          throw e;
        }
        failed(find.path(), e);
      }
    }
  }

  private void take(Reading.Result result) {
    left(result.files().before());
    if (result.files().fresh().isEmpty() && result.files().unreadable().isEmpty()) {
      known++;
    } else {
      results.add(result);
    }
  }

  private void say(Find find, String what) {
    int parts = find.claim().parts().size();
    String others = find.claim().apart() && parts > 1 ? "; " + parts + " files" : "";
    out.println(
        Printable.line(find.name() + ": " + what + ", since " + find.claim().reason() + others));
  }

  private void left(int before) {
    if (before > 0) {
      out.println("    read before and left out: " + before + "; --again reads it anew");
    }
  }

  @Override
  public void unknown(Path path, boolean all, List<Export.Part> parts) {
    String advice = "'stip sources' lists what is understood and how to make each export";
    if (all) {
      failed(
          path,
          new FaultException(
              ExitCode.INPUT, path.toString(), "it is no export that Stip knows", advice));
      return;
    }
    List<String> names = parts.stream().limit(NAMED).map(Export.Part::name).toList();
    err.println(
        Printable.line(path.toString())
            + ": "
            + parts.size()
            + (parts.size() == 1 ? " file in it is" : " files in it are")
            + " no export that Stip knows: "
            + Printable.line(String.join(", ", names))
            + (parts.size() > NAMED ? " …" : "")
            + "\n    → "
            + advice);
  }

  @Override
  public void leftOut(Path path, String part, Issue issue) {
    leftOut.add(issue);
    Origin origin = new Origin("", path.toAbsolutePath().toString(), Map.of());
    quarantine.put(origin, new Place(part, 0), issue, new byte[0]);
  }

  /** What of the offered was handed to nobody. */
  IssueCounts leftOut() {
    return leftOut;
  }

  /** Whether Stip itself failed at something; the rest was read all the same. */
  boolean defective() {
    return defective;
  }

  @Override
  public void failed(Path path, Exception failure) {
    if (failure instanceof RuntimeException && !(failure instanceof FaultException)) {
      defect(path, failure);
      return;
    }
    FaultException fault = fault(path, failure);
    if (fault.exitCode() != ExitCode.INPUT) {
      throw fault;
    }
    err.println(fault.getMessage());
    faults.add(fault);
  }

  // The message of an unforeseen failure may quote the input, so only its kind is shown.
  private void defect(Path path, Exception failure) {
    defective = true;
    err.println(
        Printable.line(path.toString())
            + ": Stip failed at it: "
            + failure.getClass().getSimpleName()
            + "\n    → nothing of it was added; run with --debug for more, and report it");
    if (debug) {
      failure.printStackTrace(err);
    }
  }

  private static FaultException fault(Path path, Exception failure) {
    if (failure instanceof FaultException fault) {
      return fault;
    }
    FaultException fault =
        new FaultException(
            ExitCode.INPUT, path.toString(), "it cannot be read", "download it again");
    fault.initCause(failure);
    return fault;
  }
}
