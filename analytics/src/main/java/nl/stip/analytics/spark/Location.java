package nl.stip.analytics.spark;

import java.nio.file.Path;

/** A place on disk as Spark wants it named. */
public final class Location {

  private Location() {}

  /**
   * The absolute path as it is, blanks and all, with the signs that Hadoop would take for a pattern
   * marked as plain ones.
   */
  public static String of(Path path) {
    return path.toAbsolutePath().toString().replaceAll("([\\\\{}\\[\\]*?])", "\\\\$1");
  }
}
