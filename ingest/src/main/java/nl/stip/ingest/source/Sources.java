package nl.stip.ingest.source;

import java.util.List;
import nl.stip.ingest.source.m365audit.M365Audit;
import nl.stip.ingest.source.slack.SlackExport;
import nl.stip.ingest.source.table.InteractionTable;
import nl.stip.workspace.Settings;

/**
 * The list of sources. The first that recognises an export reads it, so those that look at names
 * only stand before those that look inside.
 */
public final class Sources {

  private Sources() {}

  /** All sources, as these settings configure them. */
  public static List<Source> of(Settings settings) {
    return List.of(new SlackExport(), new M365Audit(), new InteractionTable(settings.tables()));
  }
}
