package nl.stip.launcher.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A short code that changes when what was put into it changes (SHA-256). */
public final class Fingerprint {

  private static final int SHOWN = 16;

  private final MessageDigest digest;

  /** Starts empty. */
  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a word. */
  public Fingerprint add(String word) {
    digest.update(word.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** Adds the bytes of a file, or its absence. */
  public Fingerprint content(Path file) {
    if (!Files.isRegularFile(file)) {
      return add("absent");
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds names and sizes of all files below a folder; cheap also when they are large. */
  public Fingerprint listing(Path folder) {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(folder.relativize(file).toString()).add(Long.toString(Files.size(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds the code of a stage: its jars of Stip by content, the others by name. */
  public Fingerprint code(List<Path> classPath) {
    for (Path jar : classPath) {
      String name = jar.getFileName().toString();
      add(name);
      if (name.startsWith("stip-")) {
        content(jar);
      }
    }
    return this;
  }

  /** The code. */
  public String code() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
  }
}
