package nl.stip.analytics.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one Spark for the whole module, and each test its own {@link Tables}. */
public final class SparkExtension implements ParameterResolver {

  private static final SparkSession SPARK = Session.start(Path.of("target", "logs"));

  /** The one session. */
  public static SparkSession session() {
    return SPARK;
  }

  /** Tables of one test. */
  public static Tables tables() {
    try {
      return Tables.apart(SPARK, Files.createTempDirectory("stip-tables"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == SparkSession.class || type == Tables.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Tables.class ? tables() : SPARK;
  }
}
