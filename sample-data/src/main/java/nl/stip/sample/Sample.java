package nl.stip.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import nl.stip.sample.parameters.Parameters;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** Makes the exports of Lumen Groep: {@code --out DIR [--seed N] [--people N] [--months N]}. */
public final class Sample {

  private static final int FEWEST_PEOPLE = 24;
  private static final int MOST_PEOPLE = 50_000;
  private static final int MOST_MONTHS = 60;

  private Sample() {}

  /** Runs; the exit code is one of {@link ExitCode}. */
  public static void main(String... args) {
    System.exit(run(args).code());
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private static ExitCode run(String... args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    try {
      Arguments arguments = Arguments.parse(args);
      Exports.write(arguments.out(), arguments.parameters());
      return ExitCode.OK;
    } catch (FaultException e) {
      System.err.println(e.getMessage());
      return e.exitCode();
    } catch (IOException e) {
      System.err.println("The sample could not be written: " + e.getMessage());
      if (debug) {
        e.printStackTrace();
      }
      return ExitCode.STORAGE;
    }
  }

  /**
   * The command line.
   *
   * @param out where to
   * @param parameters what
   */
  record Arguments(Path out, Parameters parameters) {

    static Arguments parse(String... args) {
      Path out = null;
      Parameters parameters = Parameters.demonstration();
      Iterator<String> words = Arrays.asList(args).iterator();
      while (words.hasNext()) {
        String option = words.next();
        if (option.equals("--debug")) {
          continue;
        }
        if (!words.hasNext()) {
          throw usage(option, "is not understood or lacks a value");
        }
        String value = words.next();
        switch (option) {
          case "--out" -> out = Path.of(value);
          case "--seed" -> parameters = parameters.withSeed(number(option, value, 0, 1L << 62));
          case "--people" ->
              parameters =
                  parameters.withPeople((int) number(option, value, FEWEST_PEOPLE, MOST_PEOPLE));
          case "--months" ->
              parameters = parameters.withMonths((int) number(option, value, 1, MOST_MONTHS));
          default -> throw usage(option, "is not understood");
        }
      }
      if (out == null) {
        throw usage("--out", "is missing");
      }
      return new Arguments(out, parameters);
    }

    private static long number(String option, String value, long low, long high) {
      try {
        long number = Long.parseLong(value);
        if (low <= number && number <= high) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw usage(option, "is no whole number: " + value);
      }
      throw usage(option, "is " + value + ", outside " + low + " to " + high);
    }

    private static FaultException usage(String where, String what) {
      return new FaultException(
          ExitCode.USAGE, where, what, "use --out DIR [--seed N] [--people N] [--months N]");
    }
  }
}
