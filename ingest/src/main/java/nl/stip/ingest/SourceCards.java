package nl.stip.ingest;

import java.io.PrintStream;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.Sources;
import nl.stip.workspace.Settings;

/** Tells which exports Stip reads and how an administrator makes them. */
public final class SourceCards {

  private SourceCards() {}

  /** Prints a card per source. */
  public static void main(String... arguments) {
    print(System.out);
  }

  static void print(PrintStream out) {
    for (Source source : Sources.of(Settings.defaults())) {
      Card card = source.card();
      out.println(card.name() + "  (" + card.id() + ")");
      out.println("  tools    " + String.join(", ", card.tools().stream().sorted().toList()));
      out.println("  export   " + card.exportPath());
      out.println("  reading  " + (card.reading() ? "recorded" : "not recorded"));
      out.println("  lost     " + card.lost());
      out.println();
    }
  }
}
