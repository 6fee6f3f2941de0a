package nl.stip.analytics.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine as Java sees them. Hadoop's own, without its native library, starts the
 * program {@code chmod} for every file and folder it makes, which is hundreds in an analysis and a
 * tenth of its time, and lays a checksum beside each; Parquet has its own.
 */
public final class LocalFiles extends RawLocalFileSystem {

  /** Where there are no such permissions, as on Windows, they are left as they are. */
  @Override
  public void setPermission(Path path, FsPermission permission) throws IOException {
    java.nio.file.Path file = pathToFile(path).toPath();
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // a sticky bit is told as the last letter, which is no permission of Java's
      FsPermission plain =
          new FsPermission(
              permission.getUserAction(), permission.getGroupAction(), permission.getOtherAction());
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(plain.toString()));
    }
  }
}
