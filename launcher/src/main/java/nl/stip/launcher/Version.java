package nl.stip.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version Maven gave the jar, and the Java it runs on. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Version.class.getResourceAsStream("/META-INF/maven/nl.stip/stip-launcher/pom.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {
      "Stip " + properties.getProperty("version", "unpackaged"),
      "Java " + System.getProperty("java.version")
    };
  }
}
