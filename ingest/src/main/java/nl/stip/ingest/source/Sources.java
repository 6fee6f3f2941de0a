package nl.stip.ingest.source;

import java.util.List;
import nl.stip.ingest.source.calendar.CalendarFiles;
import nl.stip.ingest.source.discourse.DiscoursePosts;
import nl.stip.ingest.source.github.GitHubItems;
import nl.stip.ingest.source.gitlab.GitLabItems;
import nl.stip.ingest.source.m365audit.M365Audit;
import nl.stip.ingest.source.mail.MailFiles;
import nl.stip.ingest.source.slack.SlackExport;
import nl.stip.ingest.source.table.InteractionTable;
import nl.stip.workspace.Settings;

/**
 * The list of sources. Each part is read by the first that claims it, so those told by how parts
 * lie stand first and the table of anything last.
 */
public final class Sources {

  private Sources() {}

  /** All sources, as these settings configure them. */
  public static List<Source> of(Settings settings) {
    return List.of(
        new SlackExport(),
        new M365Audit(),
        new MailFiles(settings),
        new CalendarFiles(settings),
        new DiscoursePosts(),
        new GitHubItems(),
        new GitLabItems(),
        new InteractionTable(settings.tables()));
  }
}
