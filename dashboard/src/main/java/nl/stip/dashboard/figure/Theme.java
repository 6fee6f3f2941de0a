package nl.stip.dashboard.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The colours, from {@code theme.json}: the only place that names one. Pages get them as CSS custom
 * properties, from which the browser also makes the two chart themes.
 *
 * @param light token to colour
 * @param dark token to colour
 */
public record Theme(Map<String, String> light, Map<String, String> dark) {

  /** Reads the tokens. */
  public static Theme load() {
    try (InputStream in =
        Objects.requireNonNull(Theme.class.getResourceAsStream("theme.json"), "theme.json")) {
      Map<String, String> light = new LinkedHashMap<>();
      Map<String, String> dark = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> token :
          new JsonMapper().readTree(in.readAllBytes()).properties()) {
        light.put(token.getKey(), token.getValue().get(0).asString());
        dark.put(token.getKey(), token.getValue().get(1).asString());
      }
      return new Theme(light, dark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tokens as a style sheet: light, dark by the reader's system, and either by choice. */
  public String css() {
    String day = properties(light, "light");
    String night = properties(dark, "dark");
    return ":root{"
        + day
        + "}\n@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){"
        + night
        + "}}\n@media screen{:root[data-theme=dark]{"
        + night
        + "}}\n";
  }

  /** Whether a colour is hard to see on the page, by day or by night: WCAG 2.2 asks 3 to 1. */
  boolean faint(String token) {
    return faint(light, token) || faint(dark, token);
  }

  private static boolean faint(Map<String, String> colours, String token) {
    return Contrast.between(colours.get(token), colours.get("paper")) < Contrast.GRAPHIC;
  }

  private static String properties(Map<String, String> tokens, String scheme) {
    return tokens.entrySet().stream()
        .map(e -> "--" + e.getKey() + ":" + e.getValue() + ";")
        .collect(Collectors.joining("", "color-scheme:" + scheme + ";", ""));
  }
}
