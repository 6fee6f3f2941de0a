package nl.stip.ingest.source.gitlab;

import java.io.IOException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.json.JsonRecords;

/** Answers of GitLab's API. */
public final class GitLabItems implements Source {

  private final InstantSource clock;

  /** Reads items up to the present. */
  public GitLabItems() {
    this(InstantSource.system());
  }

  GitLabItems(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Card card() {
    return new Card(
        "gitlab-api",
        "GitLab issues, merge requests, notes",
        Set.of(GitLabReading.TOOL),
        false,
        "glab api --paginate projects/ID/issues, …/merge_requests, …/issues/IID/notes,"
            + " …/issues/IID/award_emoji, each to a file",
        "Issues, merge requests, notes and emoji, confidential ones told apart; bots told apart;"
            + " notes of GitLab itself are known and no events.",
        "Reading; who is answered, which the API's answer does not hold; commits and versions.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        part -> JsonRecords.first(part, Set.of()).flatMap(GitLabItem::of).isPresent(),
        "holds items of GitLab's API");
  }

  @Override
  public void read(Export export, Sink sink) {
    GitLabReading reading = new GitLabReading(sink, clock.instant());
    export.parts().forEach(JsonRecords.whole(sink, reading::item)::read);
    reading.finish();
  }
}
