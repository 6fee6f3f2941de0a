package nl.stip.ingest.issue;

/**
 * Times that name no zone.
 *
 * @param source id of the source
 * @param zone the zone that was taken
 */
public record AssumedZone(String source, String zone) implements Issue {

  @Override
  public String message() {
    return "The times name no zone; they were read as of " + name(zone) + ".";
  }

  @Override
  public String advice() {
    return "If they were written in another zone, add to stip.yaml: intake: {sources: {"
        + source
        + ": {zone: Europe/Amsterdam}}} with the right zone, and give the files again with"
        + " --again.";
  }

  /** A zone as people call it: UTC, which Java calls Z. */
  public static String name(String zone) {
    return zone.equals("Z") ? "UTC" : zone;
  }
}
