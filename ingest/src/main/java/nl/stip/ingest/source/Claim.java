package nl.stip.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** Tells whether a part is of a kind, by looking at it. */
  @FunctionalInterface
  public interface Kind {

    /** Whether it is. */
    boolean is(Export.Part part) throws IOException;
  }

  /**
   * The parts of a kind, each meaning the same alone.
   *
   * @param what what is said of the first of them, for example "has the columns of …"
   * @return empty if there are none
   */
  public static Optional<Claim> each(Export export, Kind kind, String what) throws IOException {
    return each(export, part -> kind.is(part) ? Optional.of(what) : Optional.empty());
  }

  /** Says of which kind a part is, by looking at it. */
  @FunctionalInterface
  public interface Look {

    /** What is said of it, for example "has the columns of …"; empty if it is of no kind. */
    Optional<String> at(Export.Part part) throws IOException;
  }

  /**
   * The parts of some kinds, each meaning the same alone; the reason is what is said of the first.
   *
   * @return empty if there are none
   */
  public static Optional<Claim> each(Export export, Look look) throws IOException {
    List<Export.Part> own = new ArrayList<>();
    String reason = null;
    for (Export.Part part : export.parts()) {
      Optional<String> what = look.at(part);
      if (what.isPresent()) {
        own.add(part);
        reason = reason == null ? part.name() + " " + what.get() : reason;
      }
    }
    return own.isEmpty() ? Optional.empty() : Optional.of(each(reason, own));
  }
}
