package nl.stip.sample.truth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.sample.m365.AuditLog;

/** Collects the truths and writes them. */
public final class Truths {

  private Truths() {}

  /**
   * Writes the truths.
   *
   * @param spoilt what the audit log repeated and cut
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Known known, AuditLog.Spoilt spoilt) throws IOException {
    List<Truth> truths = Stream.concat(of(known).stream(), balance(spoilt).stream()).toList();
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), truths);
  }

  /** What follows from the company and its hidden state. */
  public static List<Truth> of(Known known) {
    return Stream.of(
            new Headcount(known.company()).truths(),
            new Moves(known).truths(),
            new TakeUp(known).truths(),
            new Licences(known).truths(),
            new Bridge(known).truths(),
            new ShortLines(known).truths(),
            new Programmes(known).truths(),
            new Diffusion(known).truths(),
            new Rhythm(known).truths(),
            new Evenings(known).truths(),
            new Segments(known).truths(),
            new Strategy(known).truths(),
            new Satisfaction(known).truths())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Truth> balance(AuditLog.Spoilt spoilt) {
    return List.of(
        box("read", spoilt.rows(), "rows written, repeats included"),
        box("repeat", spoilt.repeats(), "whole rows written a second time"),
        box("quarantined", spoilt.cut(), "rows whose AuditData was cut, repeats included"));
  }

  private static Truth box(String box, long rows, String because) {
    return Figure.of("balance", "m365-audit", box).within((double) rows, (double) rows, because);
  }
}
