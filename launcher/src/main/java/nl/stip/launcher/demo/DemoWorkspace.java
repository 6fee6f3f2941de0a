package nl.stip.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.stip.launcher.stage.Fingerprint;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.CostsFile;
import nl.stip.workspace.register.InitiativesFile;
import nl.stip.workspace.register.SurveyFile;
import nl.stip.workspace.register.ThemesFile;

/**
 * The demo's workspace. Beside each thing made lies a stamp: a fingerprint of all it was made from,
 * written when it was complete.
 */
public final class DemoWorkspace {

  /** Marks a folder of exports as made by the demo, and so as one it may replace. */
  private static final String OURS = ".made-by-stip-demo";

  private final Workspace workspace;
  private final Installation installation;

  /** The workspace of a demo, made by an installation. */
  public DemoWorkspace(Workspace workspace, Installation installation) {
    this.workspace = workspace;
    this.installation = installation;
  }

  /** What the demo makes, in order. */
  public enum Made {
    /** The sample organisation's exports. */
    EXPORTS(Stage.SAMPLE),
    /** The event log and directory. */
    STORE(Stage.INGEST),
    /** The mart. */
    MART(Stage.ANALYSIS);

    private final Stage by;

    Made(Stage by) {
      this.by = by;
    }
  }

  /**
   * Makes something unless it is there, made from the same inputs by the same code.
   *
   * @param size what else it depends on
   * @param words what to tell on the console
   * @param make makes it; its result is an exit code
   * @return exit code; 0 also when nothing had to be done
   */
  public int unlessMade(Made made, String size, String words, IntSupplier make) {
    if (stamp(made, size).equals(stamped(made))) {
      System.err.println(words + ": nothing changed, reusing what is there.");
      return ExitCode.OK.code();
    }
    System.err.println(words + " …");
    erase(made);
    int exit = make.getAsInt();
    if (exit == ExitCode.OK.code()) {
      write(made, stamp(made, size));
    }
    return exit;
  }

  /**
   * The arguments of the ingest: everything among the exports but settings, register, truths and
   * hidden files.
   */
  public List<String> exports() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(
              file ->
                  !file.getFileName()
                      .toString()
                      .matches(
                          "\\..*|(stip|costs|initiatives|survey|themes)\\.yaml|truths\\.json|.*\\.md"))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw storage(folder());
    }
  }

  /**
   * Makes the exports in a folder aside and puts them in place when complete; copies their {@code
   * stip.yaml} and the files of its register into the workspace where that has none.
   */
  public int exportsAside(ToIntFunction<Path> make) {
    Path aside = workspace.root().resolve("exports.new");
    refuseForeign();
    try {
      delete(aside);
      Files.createDirectories(aside);
      int exit = make.applyAsInt(aside);
      if (exit == ExitCode.OK.code()) {
        Files.createFile(aside.resolve(OURS));
        delete(folder());
        Files.move(aside, folder(), StandardCopyOption.ATOMIC_MOVE);
        copy("stip.yaml", workspace.settings());
        copy("costs.yaml", CostsFile.of(workspace));
        copy("initiatives.yaml", InitiativesFile.of(workspace));
        copy("themes.yaml", ThemesFile.of(workspace));
        copy("survey.yaml", SurveyFile.of(workspace));
      }
      return exit;
    } catch (IOException e) {
      throw storage(aside);
    }
  }

  private void refuseForeign() {
    if (Files.exists(folder()) && !Files.exists(folder().resolve(OURS))) {
      throw new FaultException(
          ExitCode.INPUT,
          folder().toString(),
          "was not made by the demo",
          "give the demo a folder of its own with --workspace");
    }
  }

  private void copy(String name, Path to) throws IOException {
    Path from = folder().resolve(name);
    if (Files.exists(from) && !Files.exists(to)) {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    }
  }

  private String stamp(Made made, String size) {
    Fingerprint print = new Fingerprint().add(size);
    print.code(installation.classPath(made.by.module()));
    switch (made) {
      case EXPORTS -> print.listing(folder());
      case STORE ->
          print
              .listing(folder())
              .content(workspace.settings())
              .content(ThemesFile.of(workspace))
              .content(SurveyFile.of(workspace));
      case MART ->
          print
              .listing(workspace.batches())
              .listing(workspace.directory())
              .listing(workspace.register())
              .content(workspace.settings())
              .content(workspace.mart().resolve("current"));
    }
    return print.code();
  }

  private String stamped(Made made) {
    Path file = stampFile(made);
    try {
      return Files.exists(file) ? Files.readString(file).strip() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private void write(Made made, String code) {
    try {
      Files.createDirectories(stampFile(made).getParent());
      Files.writeString(stampFile(made), code + "\n");
    } catch (IOException e) {
      throw storage(stampFile(made));
    }
  }

  private void erase(Made made) {
    try {
      Files.deleteIfExists(stampFile(made));
    } catch (IOException e) {
      throw storage(stampFile(made));
    }
  }

  private Path stampFile(Made made) {
    return workspace.root().resolve(".made").resolve(made.name().toLowerCase(Locale.ROOT));
  }

  private Path folder() {
    return workspace.root().resolve("exports");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static FaultException storage(Path path) {
    return new FaultException(
        ExitCode.STORAGE, path.toString(), "cannot be written", "check space and rights");
  }
}
