package nl.stip.ingest.source;

import java.util.List;
import nl.stip.ingest.source.attendance.TeamsAttendance;
import nl.stip.ingest.source.calendar.CalendarFiles;
import nl.stip.ingest.source.discord.DiscordCsv;
import nl.stip.ingest.source.discord.DiscordJson;
import nl.stip.ingest.source.discourse.DiscoursePosts;
import nl.stip.ingest.source.engage.VivaEngage;
import nl.stip.ingest.source.github.GitHubItems;
import nl.stip.ingest.source.gitlab.GitLabItems;
import nl.stip.ingest.source.googleactivity.GoogleActivity;
import nl.stip.ingest.source.m365audit.M365Audit;
import nl.stip.ingest.source.m365usage.M365Usage;
import nl.stip.ingest.source.mail.MailFiles;
import nl.stip.ingest.source.mailtables.MailTables;
import nl.stip.ingest.source.mattermost.MattermostActiance;
import nl.stip.ingest.source.mattermost.MattermostApi;
import nl.stip.ingest.source.mattermost.MattermostBulk;
import nl.stip.ingest.source.mattermost.MattermostCompliance;
import nl.stip.ingest.source.mattermost.MattermostGlobalRelay;
import nl.stip.ingest.source.rocketchat.RocketChat;
import nl.stip.ingest.source.slack.SlackExport;
import nl.stip.ingest.source.slack.SlackItems;
import nl.stip.ingest.source.slackanalytics.SlackAnalytics;
import nl.stip.ingest.source.slackaudit.SlackAudit;
import nl.stip.ingest.source.survey.PulseSurvey;
import nl.stip.ingest.source.table.InteractionTable;
import nl.stip.ingest.source.teams.Teams;
import nl.stip.ingest.source.vivainsights.VivaInsights;
import nl.stip.ingest.source.zulip.ZulipArchive;
import nl.stip.ingest.source.zulip.ZulipExport;
import nl.stip.workspace.Settings;
import nl.stip.workspace.register.SurveyQuestion;

/**
 * The list of sources. Each part is read by the first that claims it, so those told by how parts
 * lie stand first and the table of anything last.
 */
public final class Sources {

  private Sources() {}

  /** All sources, as these settings configure them, without questions of a survey. */
  public static List<Source> of(Settings settings) {
    return of(settings, List.of());
  }

  /**
   * All sources, as these settings configure them.
   *
   * @param questions questions of pulse surveys that the organisation registered
   */
  public static List<Source> of(Settings settings, List<SurveyQuestion> questions) {
    return List.of(
        new SlackExport(),
        new ZulipExport(),
        new MailTables(),
        new M365Audit(),
        new MattermostGlobalRelay(),
        new MailFiles(settings),
        new ZulipArchive(),
        new DiscordJson(),
        new DiscordCsv(settings),
        new MattermostBulk(),
        new MattermostCompliance(),
        new MattermostActiance(),
        new MattermostApi(),
        new RocketChat(),
        new SlackItems(),
        new GoogleActivity(),
        new M365Usage(settings.intake()),
        new Teams(),
        new TeamsAttendance(settings),
        new VivaEngage(),
        new SlackAnalytics(),
        new SlackAudit(),
        new VivaInsights(settings.intake(), settings.dimensions()),
        new CalendarFiles(settings),
        new DiscoursePosts(),
        new GitHubItems(),
        new GitLabItems(),
        new PulseSurvey(settings, questions),
        new InteractionTable(settings));
  }
}
