package nl.stip.ingest;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      out.println("  tools    " + tools(card).collect(Collectors.joining(", ")));
      out.println("  export   " + card.exportPath());
      out.println("  read     " + card.read());
      out.println("  not      " + card.lost());
      out.println("  reading  " + (card.reading() ? "recorded" : "not recorded"));
      out.println("  feeds    " + feeds(card));
      out.println();
    }
  }

  /** Rows of the table in {@code docs/sources.md}. */
  static String rows() {
    return Sources.of(Settings.defaults()).stream()
        .map(Source::card)
        .map(
            card ->
                "| **%s**<br>`%s` | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                        card.name(),
                        card.id(),
                        tools(card).map("`%s`"::formatted).collect(Collectors.joining(", ")),
                        card.exportPath().replace("|", "\\|"),
                        card.read(),
                        card.lost(),
                        card.reading() ? "yes" : "no",
                        feeds(card)))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> tools(Card card) {
    return card.tools().stream().sorted();
  }

  private static String feeds(Card card) {
    return card.feeds().stream()
        .sorted()
        .map(family -> family.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
