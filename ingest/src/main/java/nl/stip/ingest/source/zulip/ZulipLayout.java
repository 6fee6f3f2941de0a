package nl.stip.ingest.source.zulip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.json.JsonShape;

/**
 * Which parts of a folder are an organisation export.
 *
 * @param realm tables of everything but messages
 * @param messages files of messages, in their order
 * @param all everything that came with it: uploads too, which nobody else may take for an export
 */
record ZulipLayout(Export.Part realm, List<Export.Part> messages, List<Export.Part> all) {

  private static final Pattern MESSAGES = Pattern.compile("messages-\\d+\\.json");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(attachment|migration_status|analytics|import_metadata)\\.json"
              + "|(uploads|avatars|emoji|realm_icons)/.*");

  /** Looks at a folder. */
  static Optional<ZulipLayout> of(Export export) throws IOException {
    Export.Part realm = null;
    List<Export.Part> messages = new ArrayList<>();
    List<Export.Part> all = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      if (part.name().equals("realm.json") && part.size() != 0) {
        realm = part;
        all.add(part);
      } else if (MESSAGES.matcher(part.name()).matches()) {
        messages.add(part);
        all.add(part);
      } else if (BESIDE.matcher(part.name()).matches()) {
        all.add(part);
      }
    }
    return realm != null && !messages.isEmpty() && isZulip(realm, messages.get(0))
        ? Optional.of(new ZulipLayout(realm, List.copyOf(messages), List.copyOf(all)))
        : Optional.empty();
  }

  private static boolean isZulip(Export.Part realm, Export.Part messages) throws IOException {
    return JsonShape.of(messages).has("", "zerver_message")
        || JsonShape.of(realm).has("", "zerver_realm");
  }
}
