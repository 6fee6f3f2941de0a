package nl.stip.ingest.source.recording;

import nl.stip.ingest.source.GroupTie;
import nl.stip.ingest.source.Stated;
import nl.stip.ingest.source.StatedTie;
import nl.stip.ingest.source.Summary;
import nl.stip.ingest.source.SurveyAnswer;

/** Writes what a source counted as one line of text, for the pairs original → counts. */
public final class StatedLines {

  private StatedLines() {}

  /** Tool, account, other account of a tie, days, what is counted, how much. */
  public static String line(Stated stated) {
    if (stated instanceof Summary s) {
      return join(s.tool(), s.account(), s.first(), s.last(), s.measure().term(), s.value());
    }
    if (stated instanceof SurveyAnswer a) {
      return join(a.who().by(), a.who().id(), a.first(), a.question(), a.answer(), a.answers());
    }
    if (stated instanceof GroupTie g) {
      String both = group(g.from()) + " " + group(g.to());
      return join(g.tool(), g.dimension(), both, g.first(), g.last(), g.kind(), g.value());
    }
    StatedTie t = (StatedTie) stated;
    return join(t.tool(), t.account(), t.other(), t.first(), t.last(), t.kind(), t.strength());
  }

  private static String group(GroupTie.Group group) {
    return group.name() + " (" + group.size() + ")";
  }

  private static String join(Object... parts) {
    StringBuilder line = new StringBuilder();
    for (Object part : parts) {
      line.append(line.isEmpty() ? "" : " ").append(part);
    }
    return line.toString();
  }
}
