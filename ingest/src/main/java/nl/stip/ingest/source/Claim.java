package nl.stip.ingest.source;

import java.util.List;

/**
 * What of an export a source says is its own.
 *
 * @param reason why, in words for the person who reads it, for example "has the columns of …"
 * @param parts the parts it will read; what is not among them is offered to the other sources
 * @param apart whether the parts mean the same alone as together, as monthly files do; then those
 *     read before are left out
 */
public record Claim(String reason, List<Export.Part> parts, boolean apart) {

  /** Copies the list. */
  public Claim {
    parts = List.copyOf(parts);
  }

  /** Parts that only together mean what they mean: lists of users beside files of messages. */
  public static Claim together(String reason, List<Export.Part> parts) {
    return new Claim(reason, parts, false);
  }

  /** Parts that mean the same alone as together. */
  public static Claim each(String reason, List<Export.Part> parts) {
    return new Claim(reason, parts, true);
  }
}
