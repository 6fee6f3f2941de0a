package nl.stip.ingest.source.slackanalytics;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.json.JsonRecords;

/** Member and channel files of Slack Analytics. */
public final class SlackAnalytics implements Source {

  @Override
  public Card card() {
    return new Card(
        "slack-analytics",
        "Slack Analytics files",
        Set.of(MemberDay.TOOL),
        true,
        "Slack API admin.analytics.getFile with type=member or type=public_channel, one file a UTC"
            + " day, on Business+ and Enterprise plans; the files may stay compressed",
        "Per member and day whether Slack saw activity, messages to channels and to people,"
            + " reactions, files, calls and huddles, searches; channels with their size.",
        "Who was in touch with whom, in which channel, and at what hour. The same messages stand in"
            + " the workspace export: counts are kept apart from events and never added to them."
            + " Slack keeps thirteen months.",
        EnumSet.of(Card.Family.ADOPTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        part -> JsonRecords.first(part, Set.of()).filter(AnalyticsReading::isAnalytics).isPresent(),
        "holds days of Slack Analytics");
  }

  @Override
  public void read(Export export, Sink sink) {
    AnalyticsReading reading = new AnalyticsReading(sink);
    JsonRecords records = new JsonRecords(Set.of(), sink, reading::line);
    export.parts().forEach(records::read);
    reading.finish();
  }
}
