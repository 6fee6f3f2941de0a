package nl.stip.ingest.parquet;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.io.api.Binary;

/** Texts in the form Parquet takes; most of a table are a few that come again and again. */
final class Texts {

  private static final int MOST = 1 << 12;

  private final Map<String, Binary> known = new HashMap<>();

  Binary of(String text) {
    Binary binary = known.get(text);
    if (binary == null) {
      binary = Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
      if (known.size() < MOST) {
        known.put(text, binary);
      }
    }
    return binary;
  }
}
