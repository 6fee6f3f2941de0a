package nl.stip.ingest.issue;

/**
 * A record without something that every record of its kind has.
 *
 * @param field name of the field as the export writes it, or what is missing
 */
public record IncompleteRecord(String field) implements Issue {

  @Override
  public String message() {
    return "A record has no " + field + " and was set aside.";
  }

  @Override
  public String advice() {
    return "Nothing to do if there are few; else make the export again, without editing it.";
  }
}
