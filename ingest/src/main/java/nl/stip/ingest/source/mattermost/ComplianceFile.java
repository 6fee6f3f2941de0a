package nl.stip.ingest.source.mattermost;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows about a file: "name (files/POST/FILE-name)". */
final class ComplianceFile {

  private static final Pattern FILE = Pattern.compile("\\(files/[^/)]{1,60}/([a-z0-9]{26})-");

  private ComplianceFile() {}

  /** Native id of the file; the whole text where an older export names none. */
  static String id(Post row) {
    Matcher file = FILE.matcher(row.text());
    return file.find() ? file.group(1) : row.text();
  }
}
