package nl.stip.ingest.directory;

import java.util.regex.Pattern;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.Place;

/**
 * Something wrong in the directory. A value is repeated only if it can be no name or address.
 *
 * @param kind stable id
 * @param place file and line
 * @param message what is wrong
 * @param advice what to do
 */
public record DirectoryIssue(String kind, Place place, String message, String advice)
    implements Issue {

  private static final Pattern HARMLESS =
      Pattern.compile("[\\p{L}]{0,4}[-_./: ]?[\\d][\\d\\-_./:T]*");

  @Override
  public String id() {
    return kind;
  }

  /** A value as it may be repeated: a number, a date, a short code with a number; else nothing. */
  static String shown(String value) {
    return HARMLESS.matcher(value).matches() ? "“" + value + "”" : "the value";
  }

  static DirectoryIssue missingKey(Place place) {
    return new DirectoryIssue(
        "missing_key", place, "the line has no key", "Give everybody a key that never changes.");
  }

  static DirectoryIssue badDate(Place place, String meaning, String value) {
    return new DirectoryIssue(
        "bad_date",
        place,
        shown(value) + " for " + meaning + " is no date; the line is left out",
        "Write dates as 2026-01-31 or 31-01-2026.");
  }

  static DirectoryIssue endsBeforeStart(Place place) {
    return new DirectoryIssue(
        "ends_before_start",
        place,
        "the last day lies before the first; the line is left out",
        "Correct the dates of this line.");
  }

  static DirectoryIssue badValue(Place place, String meaning, String value) {
    return new DirectoryIssue(
        "bad_" + meaning,
        place,
        shown(value) + " for " + meaning + " is not understood; it is left empty",
        "Correct the cell; see docs/howto/directory.md for what can be written there.");
  }

  static DirectoryIssue duplicate(Place place, PersonLine first) {
    return new DirectoryIssue(
        "duplicate_key",
        place,
        "key "
            + shown(first.key())
            + " stands on line "
            + first.place().position()
            + " as well; that one counts",
        "Keep one line per person and period.");
  }

  static DirectoryIssue overlap(PersonLine earlier, PersonLine later) {
    return new DirectoryIssue(
        "overlap",
        later.place(),
        "key "
            + shown(later.key())
            + " also holds on line "
            + earlier.place().position()
            + " from "
            + later.span().from()
            + "; from that day this line counts",
        "End the earlier line on the day before.");
  }

  static DirectoryIssue gap(PersonLine earlier, PersonLine later) {
    return new DirectoryIssue(
        "gap",
        later.place(),
        "nothing is said of key "
            + shown(later.key())
            + " between "
            + earlier.span().to()
            + " and "
            + later.span().from()
            + "; the person counts as away",
        "If the person was there, let the lines join.");
  }

  static DirectoryIssue unknownManager(PersonLine line) {
    return new DirectoryIssue(
        "unknown_manager",
        line.place(),
        "manager " + shown(line.facts().manager()) + " is nobody's key; the manager is left empty",
        "Give the key of the manager, or add the manager's own line.");
  }

  static DirectoryIssue managerLeft(PersonLine line) {
    return new DirectoryIssue(
        "manager_left",
        line.place(),
        "manager "
            + shown(line.facts().manager())
            + " is not there on all days this line holds; the line counts as it stands",
        "Add a line with the new manager from the day the old one left.");
  }

  static DirectoryIssue cycle(PersonLine line, String lines) {
    return new DirectoryIssue(
        "manager_cycle",
        line.place(),
        "on "
            + line.span().from()
            + " the people of lines "
            + lines
            + " report to one another in a circle; the manager of this line is left empty",
        "Correct the manager of one of these lines.");
  }

  static DirectoryIssue unknownHolder(LicencesFile.Line line) {
    return new DirectoryIssue(
        "unknown_licence_holder",
        line.place(),
        (line.person().contains("@") ? "the address" : "key " + shown(line.person()))
            + " is nobody's in the directory; the licence counts for nobody",
        "Give the key or address as the directory has it, or add the person there.");
  }

  static DirectoryIssue missingColumn(Place place, String meaning, String column) {
    return new DirectoryIssue(
        "missing_column",
        place,
        "there is no column “" + column + "” for " + meaning,
        "Add the column, or name another under directory: columns: in stip.yaml.");
  }

  static DirectoryIssue brokenEntry(Place place) {
    return new DirectoryIssue(
        "broken_entry",
        place,
        "an entry, or the rest of the file, cannot be read; it was left out",
        "Export the list again, whole; look at this entry if that does not help.");
  }

  static DirectoryIssue switchedOff(Place place, int count) {
    return new DirectoryIssue(
        "switched_off",
        place,
        count + " entries are switched off and left out, also for the time before they were",
        "If they matter for the past, give a people.csv with the days on which people were there.");
  }

  static DirectoryIssue stopgap(Place place) {
    return new DirectoryIssue(
        "stopgap",
        place,
        "this is what a tool knows of its users: it has no history, so that people seem to have"
            + " been always where they are now",
        "Replace it by a list of the HR system or the directory as soon as you have one.");
  }

  static DirectoryIssue broken(Place place) {
    return new DirectoryIssue(
        "broken_table",
        place,
        "the file stops being a table here; nothing behind this line was read",
        "Look for a stray quotation mark in this line.");
  }
}
