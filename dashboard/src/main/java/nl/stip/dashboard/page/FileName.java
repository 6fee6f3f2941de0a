package nl.stip.dashboard.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Group;

/**
 * Name of a file that says what is in it: organisation, page, figure, period, and what was chosen.
 *
 * @param text the name, without ending
 */
public record FileName(String text) {

  /** The name of a figure's file, whatever it is written as. */
  public static FileName of(View view, String figure, Scope scope) {
    Selection selection = scope.selection();
    Group only = selection.filter();
    List<String> parts = new ArrayList<>();
    parts.add(
        scope.mart().account().settings().getOrDefault("organisation", scope.words().say("whole")));
    parts.add(view.page());
    parts.add(figure.replaceFirst("^f-", ""));
    parts.add(selection.period().id());
    if (!selection.tool().equals(Selection.ALL_TOOLS)) {
      parts.add(selection.tool());
    }
    if (only.single()) {
      parts.add(only.dim1() + "_" + only.val1());
    }
    return new FileName(String.join("-", parts).replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_"));
  }

  /**
   * As a browser is told it (RFC 6266): in plain letters for the oldest, and as it is (RFC 8187).
   *
   * @param ending of the name, after its dot
   */
  public String attachment(String ending) {
    String whole = text + "." + ending;
    String plain =
        Normalizer.normalize(whole, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8).replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
