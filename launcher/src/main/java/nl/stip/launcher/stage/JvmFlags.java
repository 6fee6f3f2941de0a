package nl.stip.launcher.stage;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** With which flags of the Java machine a stage runs. */
public final class JvmFlags {

  /** Packages Spark reaches into; {@code JavaModuleOptions.defaultModuleOptions()} of 4.2.0. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/jdk.internal.ref",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar",
          "java.security.jgss/sun.security.krb5");

  /**
   * For stages that are done in seconds or minutes. Throughput counts, not pauses: measured a tenth
   * faster than the default collector. Of Spark's generated classes and of a reader's parsers many
   * run for seconds only: compiling them with less inlining halves the compiler's share, a third of
   * all processor time, and the code is no slower. Tests and Maven take the same (pom.xml,
   * .mvn/jvm.config).
   */
  private static final List<String> SHORT_LIVED =
      List.of(
          "-XX:+UseParallelGC",
          "-XX:MaxInlineLevel=6",
          "-XX:FreqInlineSize=100",
          "-XX:InlineSmallCode=800",
          "-XX:MaxInlineSize=20");

  private static final long MEGA = 1 << 20;

  private JvmFlags() {}

  /** Flags of a stage on this machine. */
  public static List<String> of(Stage stage) {
    List<String> flags = new ArrayList<>();
    flags.add("-Xmx" + heap(stage, memory()) + "m");
    flags.add("-Dfile.encoding=UTF-8");
    flags.add("-Djava.awt.headless=true");
    flags.add("-XX:+IgnoreUnrecognizedVMOptions");
    flags.add("--enable-native-access=ALL-UNNAMED");
    flags.add("--sun-misc-unsafe-memory-access=allow");
    if (stage != Stage.DASHBOARD) {
      flags.addAll(SHORT_LIVED);
    }
    if (stage == Stage.ANALYSIS) {
      OPENED.stream()
          .filter(JvmFlags::there)
          .forEach(opened -> flags.add("--add-opens=" + opened + "=ALL-UNNAMED"));
    }
    return flags;
  }

  // newer versions of Java drop some, and warn when asked for them
  private static boolean there(String opened) {
    String[] parts = opened.split("/", 2);
    return ModuleLayer.boot()
        .findModule(parts[0])
        .filter(module -> module.getPackages().contains(parts[1]))
        .isPresent();
  }

  /**
   * Largest heap in MiB: the analysis takes half the machine between 1 and 6 GiB, which 20,000
   * people need (8 with what lies outside the heap), and so does the sample, which holds all that
   * was said; the others need little and take an eighth between 512 MiB and 2 GiB.
   *
   * @param memory memory of the machine in MiB
   */
  static long heap(Stage stage, long memory) {
    return stage == Stage.ANALYSIS || stage == Stage.SAMPLE
        ? Math.max(1024, Math.min(6144, memory / 2))
        : Math.max(512, Math.min(2048, memory / 8));
  }

  /** Memory of the machine or container in MiB. */
  public static long memory() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize()
        / MEGA;
  }
}
