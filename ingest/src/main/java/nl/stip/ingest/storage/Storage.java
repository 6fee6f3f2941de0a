package nl.stip.ingest.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** Every change ingest makes to a disk goes through one of these operations. */
public interface Storage {

  /** Makes a folder and its parents; nothing happens when it is there. */
  void createDirectories(Path folder) throws IOException;

  /** A new file. What is written is safe on the disk once the stream is closed. */
  OutputStream create(Path file) throws IOException;

  /** A new file that only its owner may read; safe on the disk once the stream is closed. */
  OutputStream createPrivate(Path file) throws IOException;

  /** Adds bytes at the end of a scratch file, which need not survive a crash. */
  void append(Path file, byte[] bytes, int length) throws IOException;

  /** Gives a file or folder its final name in one step; safe on the disk when this returns. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file, or a folder with all in it; nothing happens when it is not there. */
  void delete(Path tree) throws IOException;

  /** How a failed operation is told to the reader. */
  static FaultException fault(Path where, IOException cause) {
    String reason = isFull(cause) ? "the disk is full" : cause.getClass().getSimpleName();
    FaultException fault =
        new FaultException(
            ExitCode.STORAGE,
            where.toString(),
            "cannot write: " + reason,
            "make room or give write permission, then run the same command again;"
                + " nothing half-written stays");
    fault.initCause(cause);
    return fault;
  }

  /** How a store that cannot be read, such as one on a disk taken away, is told to the reader. */
  static FaultException unreadable(Path where, IOException cause) {
    FaultException fault =
        new FaultException(
            ExitCode.STORAGE,
            where.toString(),
            "cannot read: " + cause.getClass().getSimpleName(),
            "look whether the disk is there and the file may be read, then run the same command"
                + " again; nothing half-written stays");
    fault.initCause(cause);
    return fault;
  }

  private static boolean isFull(Throwable failure) {
    return failure != null
        && (String.valueOf(failure.getMessage()).contains("No space left")
            || Arrays.stream(failure.getSuppressed()).anyMatch(Storage::isFull)
            || isFull(failure.getCause()));
  }
}
