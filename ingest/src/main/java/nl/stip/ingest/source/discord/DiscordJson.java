package nl.stip.ingest.source.discord;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonShape;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Places;

/** The JSON of DiscordChatExporter: a file a channel. */
public final class DiscordJson implements Source {

  static final String TOOL = "discord";

  @Override
  public Card card() {
    return new Card(
        "discord-json",
        "Discord (DiscordChatExporter JSON)",
        Set.of(TOOL),
        false,
        "DiscordChatExporter → choose channels → Format: JSON → Export; or"
            + " DiscordChatExporter.Cli exportguild -g ID -f Json",
        "Messages, answers, mentions, files; reactions with who gave them, where the exporter wrote"
            + " that down (version 2.37 and later); bots told apart.",
        "Who may see a channel: channels of a server count as public, private threads as private."
            + " It has no time of a reaction, no members, no reading, and of a conversation only"
            + " who spoke in it.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        DiscordJson::isChannel,
        "names server, channel and messages as DiscordChatExporter does");
  }

  private static boolean isChannel(Export.Part part) throws IOException {
    JsonShape shape = JsonShape.of(part);
    return shape.has("", "guild", "channel", "messages") && shape.has("channel", "id", "type");
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Accounts accounts = new Accounts(TOOL);
    Places places = new Places(TOOL);
    for (Export.Part part : export.parts()) {
      DiscordChannel channel = new DiscordChannel(accounts, places, sink);
      JsonRows.read(
          part,
          Set.of("guild", "channel", "messages"),
          sink,
          (place, path, row) -> {
            switch (path) {
              case "guild" -> channel.guild(row);
              case "channel" -> channel.channel(row);
              default -> channel.message(place, row);
            }
          });
    }
    accounts.tell(sink);
    places.tell(sink);
  }
}
