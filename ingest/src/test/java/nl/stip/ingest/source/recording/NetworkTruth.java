package nl.stip.ingest.source.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import nl.stip.testing.Shared;

/** What was counted of a published network by other means. */
public final class NetworkTruth {

  private NetworkTruth() {}

  /** Figures of a network; skips the test where they are absent. */
  public static JsonNode of(String name) throws IOException {
    JsonNode networks =
        new ObjectMapper().readTree(Shared.data("GROUND_TRUTH_networks.json").toFile());
    for (JsonNode network : networks) {
      if (network.get("name").asText().equals(name)) {
        return network;
      }
    }
    throw new AssertionError("no such network: " + name);
  }
}
