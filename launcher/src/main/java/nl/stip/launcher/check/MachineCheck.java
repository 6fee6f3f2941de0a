package nl.stip.launcher.check;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.stip.launcher.stage.JvmFlags;

/** Looks at the machine. */
public final class MachineCheck {

  private static final int OLDEST_JAVA = 17;
  private static final long ENOUGH_MEMORY = 4096;

  private MachineCheck() {}

  /** Java, memory, processors, and the two programs tests use. */
  public static List<Finding> findings() {
    return List.of(
        java(Runtime.version().feature()),
        compiler(Path.of(System.getProperty("java.home"))),
        memory(JvmFlags.memory()),
        Finding.good("processors", "" + Runtime.getRuntime().availableProcessors()),
        program("chromium", "the tests of the pages are skipped without it"),
        program("libreoffice", "the tests that open a workbook are skipped without it"));
  }

  static Finding java(int feature) {
    String found = "Java " + feature;
    return feature >= OLDEST_JAVA
        ? Finding.good("Java", found)
        : Finding.wrong("Java", found, "install a JDK 17 or newer and set JAVA_HOME");
  }

  static Finding compiler(Path home) {
    return Files.isExecutable(home.resolve("bin").resolve("javac"))
        ? Finding.good("compiler", "javac is there")
        : Finding.note("compiler", "a JRE, without javac", "install a JDK to build and test Stip");
  }

  static Finding memory(long mebibytes) {
    String found = mebibytes + " MiB";
    return mebibytes >= ENOUGH_MEMORY
        ? Finding.good("memory", found)
        : Finding.note(
            "memory", found, "4 GiB are needed for an organisation of a thousand people");
  }

  private static Finding program(String name, String without) {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean there =
        Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    return there
        ? Finding.good(name, "is there")
        : Finding.note(name, "is not there; only developers need it", without);
  }
}
