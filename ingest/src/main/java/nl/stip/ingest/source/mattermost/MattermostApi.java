package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;

/** Posts as Mattermost's API answers them, or as Perceval hands them over. */
public final class MattermostApi implements Source {

  @Override
  public Card card() {
    return new Card(
        "mattermost-api",
        "Mattermost posts (API, Perceval)",
        Set.of(Post.TOOL),
        false,
        "perceval mattermost URL CHANNEL -t TOKEN --json-line > posts.json; or answers of"
            + " /api/v4/channels/ID/posts, with /api/v4/users and /api/v4/channels/ID beside them",
        "Posts, threads, mentions of users whose account is there too, files, reactions with their"
            + " time, who joined.",
        "Reading; and what an answer about the channel would say, if it is not given: then it"
            + " counts as private.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    List<Export.Part> own = new ArrayList<>();
    boolean posts = false;
    for (Export.Part part : export.parts()) {
      Optional<ApiPart> kind = ApiPart.of(part);
      if (kind.isPresent()) {
        own.add(part);
        posts |= kind.get().holdsPosts();
      }
    }
    return posts
        ? Optional.of(
            Claim.together(own.get(0).name() + " is written as Mattermost's API answers", own))
        : Optional.empty();
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    ApiRows rows = new ApiRows(sink);
    List<Export.Part> posts = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      Optional<ApiPart> kind = ApiPart.of(part);
      if (kind.isPresent()) {
        kind.get().look(part, rows);
        if (kind.get().holdsPosts()) {
          posts.add(part);
        }
      }
    }
    for (Export.Part part : posts) {
      ApiPart.of(part).ifPresent(kind -> kind.read(part, rows, sink));
    }
    rows.finish();
  }
}
