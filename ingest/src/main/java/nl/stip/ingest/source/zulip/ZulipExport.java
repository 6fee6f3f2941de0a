package nl.stip.ingest.source.zulip;

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
import nl.stip.ingest.source.seen.Accounts;

/** The tar.gz an owner of a Zulip organisation exports, or its folder. */
public final class ZulipExport implements Source {

  @Override
  public Card card() {
    return new Card(
        "zulip-export",
        "Zulip organisation export",
        Set.of(ZulipArchive.TOOL),
        false,
        "Zulip: gear → Organization settings → Data exports → Start export (standard); self-hosted:"
            + " manage.py export",
        "Messages of public streams and, where exported, private streams and conversations;"
            + " mentions, answers where they quote what they answer, reactions; who is in which"
            + " stream; bots, guests and deactivated accounts told apart.",
        "The time of a reaction and of reading is not in it: which messages somebody has read is"
            + " known only as of the export, and is not used. A standard export holds private"
            + " messages only of members who consented.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public boolean laidOut() {
    return true;
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return ZulipLayout.of(export)
        .map(
            layout ->
                Claim.together(
                    "it holds realm.json and "
                        + layout.messages().size()
                        + " files of Zulip's table of messages",
                    layout.all()));
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Optional<ZulipLayout> layout = ZulipLayout.of(export);
    if (layout.isEmpty()) {
      return;
    }
    Accounts accounts = new Accounts(ZulipArchive.TOOL);
    ZulipRealm realm = new ZulipRealm(accounts);
    realm.read(layout.get().realm(), sink);
    ZulipMessages messages = new ZulipMessages(realm, accounts, sink);
    for (Export.Part part : layout.get().messages()) {
      JsonRows.read(
          part, Set.of("zerver_message"), sink, (place, path, row) -> messages.row(place, row));
    }
    accounts.tell(sink);
    realm.tell(sink);
  }
}
