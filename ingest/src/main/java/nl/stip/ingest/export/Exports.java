package nl.stip.ingest.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.stip.ingest.source.Export;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** Opens what an administrator downloaded, by its first bytes and never by its name. */
public final class Exports {

  /** First bytes of a gzip file that tell it. */
  public static final int GZIP_MAGIC = 2;

  private static final int TAR_MAGIC_AT = 257;
  private static final byte[] TAR_MAGIC = {'u', 's', 't', 'a', 'r'};

  private Exports() {}

  /**
   * Opens an export.
   *
   * @param leftOut is told what of it is not handed out
   * @throws FaultException if it is missing, empty or damaged
   */
  public static Export open(Path path, LeftOut leftOut) {
    try {
      Export export = opened(path, leftOut);
      if (export.parts().isEmpty()) {
        export.close();
        throw fault(path, "there is nothing in it", "give the folder or file of the export itself");
      }
      return export;
    } catch (IOException e) {
      throw fault(
          path,
          "it cannot be read as " + kind(path),
          "download it again; it may have been cut short on the way");
    } catch (OutOfMemoryError e) {
      throw fault(
          path,
          "what it says of its own parts is more than memory holds",
          "do not trust this file; download the export again from the tool itself");
    }
  }

  /** Opens an export of which nobody wants to know what is left out. */
  public static Export open(Path path) {
    return open(path, (part, issue) -> {});
  }

  private static Export opened(Path path, LeftOut leftOut) throws IOException {
    if (!Files.exists(path)) {
      throw fault(path, "there is no such file or folder", "check the path");
    }
    if (Files.isDirectory(path)) {
      return FolderExport.open(path, leftOut);
    }
    if (!Files.isRegularFile(path)) {
      throw fault(path, "it is neither a file nor a folder", "give the export as a file");
    }
    byte[] head = head(path);
    if (isZip(head)) {
      return ZipExport.open(path, leftOut);
    }
    if (isGzip(head)) {
      return isPacked(path) ? TarExport.open(path, true, leftOut) : new GzipExport(path);
    }
    return isTar(head) ? TarExport.open(path, false, leftOut) : new FileExport(path);
  }

  /** Whether a file that starts so is one that others are packed in, or is compressed itself. */
  public static boolean isArchive(byte[] head) {
    return isZip(head) || isGzip(head) || isTar(head);
  }

  /** The file a part is, if it lies on disk by itself. */
  public static Optional<Path> file(Export.Part part) {
    return part instanceof FilePart file ? Optional.of(file.file()) : Optional.empty();
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(TAR_MAGIC_AT + TAR_MAGIC.length);
    }
  }

  private static boolean isZip(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 || head[2] == 5)
        && (head[3] == 4 || head[3] == 6);
  }

  /** Whether a file that starts so is compressed by gzip. */
  public static boolean isGzip(byte[] head) {
    return head.length >= GZIP_MAGIC && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  private static boolean isTar(byte[] head) {
    int end = TAR_MAGIC_AT + TAR_MAGIC.length;
    return head.length >= end
        && Arrays.equals(head, TAR_MAGIC_AT, end, TAR_MAGIC, 0, TAR_MAGIC.length);
  }

  private static boolean isPacked(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return isPackedTar(in);
    }
  }

  /** Whether what starts so is a tar compressed by gzip; as far as its first bytes say. */
  public static boolean isPackedTar(InputStream packed) throws IOException {
    InputStream in = new GZIPInputStream(new BufferedInputStream(packed, 1 << 16), 1 << 12);
    return isTar(in.readNBytes(TAR_MAGIC_AT + TAR_MAGIC.length));
  }

  /** What a compressed part holds, bounded against bombs. */
  public static InputStream gunzip(Export.Part part) throws IOException {
    InputStream packed = part.open();
    try {
      InputStream in = new GZIPInputStream(new BufferedInputStream(packed, 1 << 16), 1 << 16);
      long compressed = Math.max(part.size(), 0);
      return part instanceof Packed archived
          ? new Bounded(in, compressed, archived.unpacked())
          : new Bounded(in, compressed);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  static InputStream gunzip(Path path) throws IOException {
    InputStream raw = Files.newInputStream(path);
    try {
      return new GZIPInputStream(new BufferedInputStream(raw, 1 << 16), 1 << 16);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static String kind(Path path) {
    try {
      byte[] head = Files.isDirectory(path) ? new byte[0] : head(path);
      if (isZip(head)) {
        return "a zip";
      }
      return isGzip(head) ? "a gzip file" : isTar(head) ? "a tar" : "a file or folder";
    } catch (IOException e) {
      return "a file (no permission?)";
    }
  }

  static FaultException fault(Path path, String what, String advice) {
    return new FaultException(ExitCode.INPUT, path.toString(), what, advice);
  }
}
