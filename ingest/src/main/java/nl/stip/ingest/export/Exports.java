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

  private static final int TAR_MAGIC_AT = 257;
  private static final byte[] TAR_MAGIC = {'u', 's', 't', 'a', 'r'};

  private Exports() {}

  /**
   * Opens an export.
   *
   * @throws FaultException if it is missing, empty, damaged or leads outside itself
   */
  public static Export open(Path path) {
    try {
      Export export = opened(path);
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
    }
  }

  private static Export opened(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw fault(path, "there is no such file or folder", "check the path");
    }
    if (Files.isDirectory(path)) {
      return FolderExport.open(path);
    }
    byte[] head = head(path);
    if (isZip(head)) {
      return ZipExport.open(path);
    }
    if (isGzip(head)) {
      return isTar(path) ? TarExport.open(path) : new GzipExport(path);
    }
    return new FileExport(path);
  }

  /** Whether a file that starts so is one that others are packed in, or is compressed itself. */
  public static boolean isArchive(byte[] head) {
    return isZip(head) || isGzip(head);
  }

  /** The file a part is, if it lies on disk by itself. */
  public static Optional<Path> file(Export.Part part) {
    return part instanceof FilePart file ? Optional.of(file.file()) : Optional.empty();
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(4);
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
    return head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  private static boolean isTar(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return isPackedTar(in);
    }
  }

  /** Whether what starts so is a tar compressed by gzip; as far as its first bytes say. */
  public static boolean isPackedTar(InputStream packed) throws IOException {
    InputStream in = new GZIPInputStream(new BufferedInputStream(packed, 1 << 16), 1 << 12);
    byte[] first = in.readNBytes(TAR_MAGIC_AT + TAR_MAGIC.length);
    int from = TAR_MAGIC_AT;
    return first.length == from + TAR_MAGIC.length
        && Arrays.equals(first, from, first.length, TAR_MAGIC, 0, TAR_MAGIC.length);
  }

  /**
   * What a compressed part holds, bounded against bombs.
   *
   * @param compressed its size, or -1 when unknown
   */
  public static InputStream gunzip(InputStream packed, long compressed) throws IOException {
    return new Bounded(new GZIPInputStream(packed, 1 << 16), Math.max(compressed, 0));
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
      return isGzip(head) ? "a gzip file" : "a file or folder";
    } catch (IOException e) {
      return "a file (no permission?)";
    }
  }

  static FaultException fault(Path path, String what, String advice) {
    return new FaultException(ExitCode.INPUT, path.toString(), what, advice);
  }
}
