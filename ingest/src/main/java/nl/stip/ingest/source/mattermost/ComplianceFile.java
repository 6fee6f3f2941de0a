package nl.stip.ingest.source.mattermost;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Native ids of files, out of what a compliance export says of them. */
final class ComplianceFile {

  // "name (files/POST/FILE-name)", a row of the CSV
  private static final Pattern ROW = Pattern.compile("\\(files/[^/)]{1,60}/([a-z0-9]{26})-");

  // ".../users/USER/FILE/name", where the server keeps it
  private static final Pattern PATH = Pattern.compile(".*/([a-z0-9]{26})/[^/]*");

  // "… (id 'FILE') was removed because it was too large to send."
  private static final Pattern REMOVED = Pattern.compile("\\(id '([a-z0-9]{26})'\\) was removed ");

  private ComplianceFile() {}

  /** By a row of the CSV; the whole text where an older export names no id. */
  static String ofRow(String text) {
    return first(ROW, text, text);
  }

  /** By its path on the server; the path itself where it is laid out otherwise. */
  static String ofPath(String path) {
    Matcher file = PATH.matcher(path);
    return file.matches() ? file.group(1) : path;
  }

  /** By what stands behind "Uploaded file" of a post: its name, unless it was too large to send. */
  static String ofUpload(String post, String name) {
    return first(REMOVED, name, post + "/" + name);
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    Matcher file = pattern.matcher(text);
    return file.find() ? file.group(1) : otherwise;
  }
}
