package nl.stip.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code docs/howto} as it is meant: commands to run and settings to write.
 *
 * @param text the page
 */
record HowTo(String text) {

  static HowTo page(String name) throws IOException {
    Path root = Path.of(System.getProperty("stip.root"));
    return new HowTo(Files.readString(root.resolve("docs").resolve("howto").resolve(name)));
  }

  /** The first block of a language, {@code sh} or {@code yaml}. */
  String block(String language) {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
    if (!block.find()) {
      throw new AssertionError("the page has no block of " + language);
    }
    return block.group(1);
  }

  /** Runs the page's commands in a folder. */
  void run(Path folder) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-e", "-c", block("sh"))
            .directory(folder.toFile())
            .inheritIO()
            .start();
    if (shell.waitFor() != 0) {
      throw new AssertionError("the commands of the page end with " + shell.exitValue());
    }
  }
}
