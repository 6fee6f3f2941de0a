package nl.stip.ingest.source.github;

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

/** Answers of GitHub's API and hours of GH Archive. */
public final class GitHubItems implements Source {

  private final InstantSource clock;

  /** Reads items up to the present. */
  public GitHubItems() {
    this(InstantSource.system());
  }

  GitHubItems(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Card card() {
    return new Card(
        "github-api",
        "GitHub issues, pull requests, comments",
        Set.of(GitHubEvents.TOOL),
        false,
        "gh api --paginate 'repos/OWNER/REPO/issues?state=all', …/issues/comments, …/pulls/comments,"
            + " each to a file; or hours of gharchive.org",
        "Issues, pull requests, comments, reviews and reactions; bots told apart; people whose"
            + " account is gone are one unknown account; stars in GH Archive.",
        "Reading; who is answered, where an answer of the API does not hold it; what a list of"
            + " reactions is about; who closed, labelled or pushed.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        part -> JsonRecords.first(part, Set.of()).flatMap(GitHubItem::of).isPresent(),
        "holds items of GitHub's API");
  }

  @Override
  public void read(Export export, Sink sink) {
    GitHubReading reading = new GitHubReading(sink, clock.instant());
    export.parts().forEach(JsonRecords.whole(sink, reading::item)::read);
    reading.finish();
  }
}
