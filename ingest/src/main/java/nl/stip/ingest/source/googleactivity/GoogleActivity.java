package nl.stip.ingest.source.googleactivity;

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

/** Activities of Google Workspace, from the Admin SDK Reports API. */
public final class GoogleActivity implements Source {

  private static final Set<String> LISTS = Set.of("items", "activities");

  @Override
  public Card card() {
    return new Card(
        "google-activity",
        "Google Workspace activities",
        Set.of(
            "google-drive",
            "google-calendar",
            "google-chat",
            "google-meet",
            "google-groups",
            "google-workspace"),
        true,
        "Admin SDK Reports API: activities.list for userKey=all and each applicationName (drive,"
            + " calendar, chat, meet, login, groups_enterprise), its JSON kept as it is; also what"
            + " ALFA and similar collectors write",
        "Files of Drive seen, made, changed and shared; meetings made, invited to and accepted;"
            + " messages of Chat; who took part in Meet; members of groups; log-ins. Of one action"
            + " only the primary event counts.",
        "Text, mail, who answers whom in Chat, and who may see a space or shared drive (taken as"
            + " private). Guests of Meet without an account count for nobody. Google keeps most"
            + " activities for six months.",
        EnumSet.of(Card.Family.ADOPTION, Card.Family.OPENNESS));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export, GoogleActivity::isActivity, "holds activities with a uniqueQualifier");
  }

  private static boolean isActivity(Export.Part part) throws IOException {
    return JsonRecords.first(part, LISTS)
        .map(first -> first.path("id"))
        .filter(id -> id.hasNonNull("uniqueQualifier") && id.hasNonNull("applicationName"))
        .isPresent();
  }

  @Override
  public void read(Export export, Sink sink) {
    ActivityReading reading = new ActivityReading(sink);
    JsonRecords records = new JsonRecords(LISTS, sink, reading::activity);
    export.parts().forEach(records::read);
    reading.finish();
  }
}
