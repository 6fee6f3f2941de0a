package nl.stip.sample.slack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import nl.stip.sample.chat.Extra;
import nl.stip.sample.org.Site;
import nl.stip.sample.org.Spell;

/** {@code users.json}. */
final class UsersFile {

  private final Actors actors;
  private final Snapshot snapshot;

  UsersFile(Actors actors, Snapshot snapshot) {
    this.actors = actors;
    this.snapshot = snapshot;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (int actor = 0; actor < actors.size(); actor++) {
      if (actors.exists(actor, snapshot.day())) {
        user(json, actor);
      }
    }
    json.writeEndArray();
  }

  private void user(JsonGenerator json, int actor) throws IOException {
    boolean gone = actors.gone(actor, snapshot.day());
    json.writeStartObject();
    json.writeStringField("id", actors.id(actor));
    json.writeStringField("team_id", DayFiles.TEAM);
    json.writeStringField("name", actors.handle(actor));
    json.writeBooleanField("deleted", gone);
    if (!gone) {
      alive(json, actor);
    }
    profile(json, actor);
    Extra extra = actors.extra(actor);
    json.writeBooleanField("is_bot", extra != null && extra.kind() == Extra.Kind.MACHINE);
    json.writeBooleanField("is_app_user", false);
    json.writeNumberField("updated", snapshot.made() - 86_400L * (1 + actor % 40));
    json.writeEndObject();
  }

  /** What deactivated users lack. */
  private void alive(JsonGenerator json, int actor) throws IOException {
    Spell spell = actors.spell(actor, snapshot.day());
    Site site = spell == null ? Site.all().get(0) : spell.unit().site();
    Extra extra = actors.extra(actor);
    json.writeStringField("color", "4bbe2e");
    json.writeStringField("real_name", actors.realName(actor));
    json.writeStringField("tz", site.zone().getId());
    json.writeStringField("tz_label", "Central European Time");
    Instant made = Instant.ofEpochSecond(snapshot.made());
    json.writeNumberField("tz_offset", site.zone().getRules().getOffset(made).getTotalSeconds());
    json.writeBooleanField("is_admin", actor == 0);
    json.writeBooleanField("is_owner", actor == 0);
    json.writeBooleanField("is_primary_owner", actor == 0);
    boolean guest = extra != null && extra.kind() == Extra.Kind.GUEST;
    json.writeBooleanField("is_restricted", guest);
    json.writeBooleanField("is_ultra_restricted", false);
    json.writeBooleanField("is_email_confirmed", true);
  }

  private void profile(JsonGenerator json, int actor) throws IOException {
    json.writeObjectFieldStart("profile");
    Spell spell = actors.spell(actor, snapshot.day());
    json.writeStringField("title", spell == null ? "" : spell.unit().function());
    json.writeStringField("phone", "");
    json.writeStringField("real_name", actors.realName(actor));
    json.writeStringField("real_name_normalized", actors.realName(actor));
    json.writeStringField("display_name", actors.handle(actor));
    json.writeStringField("display_name_normalized", actors.handle(actor));
    if (actor % 3 == 0) {
      json.writeNullField("fields");
    } else {
      json.writeObjectFieldStart("fields");
      json.writeEndObject();
    }
    if (actors.extra(actor) == null) {
      json.writeStringField("first_name", actors.person(actor).name().first());
      json.writeStringField("last_name", actors.person(actor).name().last());
    }
    json.writeStringField("email", actors.email(actor));
    json.writeStringField("team", DayFiles.TEAM);
    json.writeEndObject();
  }
}
