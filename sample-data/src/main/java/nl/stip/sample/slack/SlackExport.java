package nl.stip.sample.slack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.zip.ZipOutputStream;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.chat.Place;
import nl.stip.sample.chat.Places;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.org.Company;
import nl.stip.sample.text.Phrases;

/** A workspace export of all conversations, as downloaded (Slack help, article 220556107). */
public final class SlackExport {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("MMM d yyyy", Locale.US);

  private static final Map<String, Predicate<Place.Kind>> LISTS = new TreeMap<>();

  static {
    LISTS.put("channels.json", Place.Kind::open);
    LISTS.put("groups.json", kind -> !kind.open() && !kind.conversation());
    LISTS.put("dms.json", kind -> kind == Place.Kind.DIRECT);
    LISTS.put("mpims.json", kind -> kind == Place.Kind.GROUP);
  }

  private final Chance chance;
  private final Actors actors;
  private final Phrases phrases;
  private final Places places;

  /** Exports of what was said in {@code places}. */
  public SlackExport(Chance chance, Company company, List<Habit> habits, Places places) {
    this.chance = chance;
    this.places = places;
    actors = new Actors(chance, company, habits);
    phrases = new Phrases(company::somebody, chance.of("text"));
  }

  /** The name Slack gives to the download. */
  public static String name(Snapshot snapshot) {
    return "Lumen Groep Slack export "
        + SHOWN.format(snapshot.from())
        + " - "
        + SHOWN.format(snapshot.to())
        + ".zip";
  }

  /**
   * Writes one export.
   *
   * @param folder where to
   * @param snapshot what it holds
   * @param watch told the messages and reactions written so far
   * @return messages and reactions written
   * @throws IOException if it cannot be written
   */
  public long write(Path folder, Snapshot snapshot, LongConsumer watch) throws IOException {
    ChannelFiles channels = new ChannelFiles(actors, snapshot);
    MessageJson messages = new MessageJson(actors, phrases, snapshot);
    DayFiles files = new DayFiles(snapshot, channels, messages);
    long events = 0;
    try (ZipOutputStream zip = DayFiles.open(folder.resolve(name(snapshot)))) {
      files.entry(zip, "users.json", new UsersFile(actors, snapshot)::write);
      for (Map.Entry<String, Predicate<Place.Kind>> list : LISTS.entrySet()) {
        List<Place> chosen =
            places.all().stream().filter(p -> list.getValue().test(p.kind())).toList();
        files.entry(zip, list.getKey(), json -> channels.write(json, chosen));
      }
      files.entry(zip, "integration_logs.json", json -> installs(json, snapshot));
      for (Place place : files.inOrder(places.all())) {
        events = files.place(zip, place);
        watch.accept(events);
      }
    }
    return events;
  }

  private void installs(JsonGenerator json, Snapshot snapshot) throws IOException {
    json.writeStartArray();
    json.writeStartObject();
    json.writeStringField("user_id", actors.id(0));
    json.writeStringField("user_name", actors.handle(0));
    json.writeNumberField("date", snapshot.opens() - chance.of("install").below(9_000_000));
    json.writeStringField("change_type", "added");
    json.writeStringField("app_type", "Storingsmonitor");
    json.writeStringField("app_id", actors.identifier("A0", "app", 1));
    json.writeStringField("scope", "chat:write");
    json.writeEndObject();
    json.writeEndArray();
  }
}
