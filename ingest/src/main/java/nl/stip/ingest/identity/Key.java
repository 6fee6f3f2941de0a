package nl.stip.ingest.identity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Set;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** The pseudonymisation key: 32 random bytes in a file only its owner can read. */
public final class Key {

  private static final int BYTES = 32;

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private final byte[] secret;

  private Key(byte[] secret) {
    this.secret = secret;
  }

  /**
   * Reads the key, or makes it when there is none.
   *
   * @param file where it lies; refused when inside the workspace
   * @param workspace root of the workspace
   */
  public static Key open(Storage storage, Path file, Path workspace) {
    Path key = file.toAbsolutePath().normalize();
    if (key.startsWith(workspace.toAbsolutePath().normalize())) {
      throw fault(
          key,
          "the key lies inside the workspace, beside the data it protects",
          "set 'key:' in stip.yaml to a file outside the workspace");
    }
    try {
      if (!Files.exists(key)) {
        make(storage, key);
      }
      return read(key);
    } catch (IOException e) {
      throw Storage.fault(key, e);
    }
  }

  private static void make(Storage storage, Path key) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    storage.createDirectories(key.getParent());
    Path aside = key.resolveSibling(key.getFileName() + ".new");
    storage.delete(aside);
    try (OutputStream out = storage.createPrivate(aside)) {
      out.write(secret);
    }
    storage.move(aside, key);
  }

  private static Key read(Path key) throws IOException {
    if (readableByOthers(key)) {
      throw fault(key, "others on this machine can read the key", "run: chmod 600 \"" + key + "\"");
    }
    byte[] secret = Files.readAllBytes(key);
    if (secret.length != BYTES) {
      throw fault(
          key,
          "the key holds " + secret.length + " bytes instead of " + BYTES,
          "put back the key this workspace was made with; another key makes other pseudonyms");
    }
    return new Key(secret);
  }

  private static boolean readableByOthers(Path key) throws IOException {
    return key.getFileSystem().supportedFileAttributeViews().contains("posix")
        && Files.getPosixFilePermissions(key).stream().anyMatch(OTHERS::contains);
  }

  private static FaultException fault(Path key, String what, String advice) {
    return new FaultException(ExitCode.SETTINGS, key.toString(), what, advice);
  }

  byte[] secret() {
    return secret;
  }

  @Override
  public String toString() {
    return "Key";
  }
}
