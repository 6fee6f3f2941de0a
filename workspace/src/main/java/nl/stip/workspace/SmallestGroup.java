package nl.stip.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Remembers in {@code store/k} the highest k figures were made with ({@code counting.md} 21): a
 * lower one would show today what was withheld yesterday.
 */
public final class SmallestGroup {

  private SmallestGroup() {}

  /**
   * The highest k used so far, or 0 when none was.
   *
   * @throws FaultException when {@code store/k} holds no number
   */
  public static int highest(Workspace workspace) {
    Path file = file(workspace);
    try {
      return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    } catch (IOException | NumberFormatException e) {
      throw new FaultException(
          ExitCode.SETTINGS,
          "store/k",
          "does not hold the k of this workspace",
          "write into it the highest k that was ever used here");
    }
  }

  /** Remembers the k of figures about to be made; never lowers what is remembered. */
  public static void remember(Workspace workspace, Settings settings) {
    if (settings.k() <= highest(workspace)) {
      return;
    }
    Path file = file(workspace);
    Path aside = file.resolveSibling("k.new");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(aside, settings.k() + "\n");
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new FaultException(
          ExitCode.STORAGE, "store/k", "cannot be written", "check space and rights of the disk");
    }
  }

  private static Path file(Workspace workspace) {
    return workspace.root().resolve("store").resolve("k");
  }
}
