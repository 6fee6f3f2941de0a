package nl.stip.dashboard.report.repair;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Limits of Excel's on styles, and that formats are formats. */
final class StyleRules {

  private static final int STYLES = 64_000;
  private static final int FONTS = 512;
  private static final int FORMATS = 200;
  private static final int FORMAT = 255;

  private StyleRules() {}

  static List<String> faults(Parts parts) {
    List<String> faults = new ArrayList<>();
    Element styles = parts.root("xl/styles.xml");
    most(styles, "cellXfs", "xf", STYLES, faults);
    most(styles, "fonts", "font", FONTS, faults);
    most(styles, "numFmts", "numFmt", FORMATS, faults);
    for (Element format : Parts.below(styles, "numFmt")) {
      String code = format.getAttribute("formatCode");
      if (!valid(code)) {
        faults.add("styles: no format: " + code);
      }
    }
    return faults;
  }

  private static void most(Element styles, String all, String one, int most, List<String> faults) {
    for (Element holder : Parts.below(styles, all)) {
      int number = Parts.below(holder, one).size();
      if (number > most) {
        faults.add("styles: " + number + " of " + one);
      }
      if (!holder.getAttribute("count").equals(String.valueOf(number))) {
        faults.add("styles: " + all + " counts " + holder.getAttribute("count"));
      }
    }
  }

  /** At most four parts; quoted texts are closed; what is escaped or left room for is there. */
  static boolean valid(String code) {
    String bare = code.replaceAll("\"[^\"]*\"", "").replaceAll("[\\\\_*].", "");
    boolean closed = !bare.contains("\"") && !bare.matches(".*[\\\\_*]$");
    // outside quotes stand digits, dates, colours and locales, and the signs that need no quotes
    boolean signs = bare.replaceAll("\\[[^\\]]*]", "").matches("(General|[0#?.,%dmyhs:;/+\\- @]*)");
    return closed && signs && code.length() <= FORMAT && bare.split(";", -1).length <= 4;
  }
}
