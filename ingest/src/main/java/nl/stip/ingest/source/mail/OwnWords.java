package nl.stip.ingest.source.mail;

import java.util.Iterator;
import java.util.regex.Pattern;

/** What the sender wrote, without what is quoted, the signature and what was forwarded. */
final class OwnWords {

  private static final Pattern END =
      Pattern.compile(
          "-- ?|_{5,}|-{10,} next part -{10,}|-{2,} ?(?:Original Message|Oorspronkelijk bericht|"
              + "Forwarded message|Doorgestuurd bericht) ?-{2,}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LED_IN =
      Pattern.compile("(?:On|Op|Le|Am) .{1,200}(?:wrote|schreef.{0,80}|écrit|schrieb.{0,80}) ?:");

  private OwnWords() {}

  static String of(String text) {
    StringBuilder own = new StringBuilder();
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      String bare = line.length() > 400 ? line : line.strip();
      if (bare.length() <= 400 && END.matcher(bare).matches()) {
        break;
      }
      boolean other =
          bare.startsWith(">") || (bare.length() <= 400 && LED_IN.matcher(bare).matches());
      if (!other) {
        own.append(line).append('\n');
      }
    }
    return own.toString().strip();
  }
}
