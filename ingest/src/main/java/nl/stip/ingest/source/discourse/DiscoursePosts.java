package nl.stip.ingest.source.discourse;

import java.io.IOException;
import java.time.InstantSource;
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
import nl.stip.ingest.source.json.JsonRecords;

/** A Discourse forum as its API gives it. */
public final class DiscoursePosts implements Source {

  private final InstantSource clock;

  /** Reads posts up to the present. */
  public DiscoursePosts() {
    this(InstantSource.system());
  }

  DiscoursePosts(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Card card() {
    return new Card(
        "discourse-api",
        "Discourse topics and posts",
        Set.of(DiscourseReading.TOOL),
        false,
        "curl https://FORUM/t/TOPIC.json?print=true (with Api-Key and Api-Username of an"
            + " administrator for closed categories), one file per topic, or Perceval's raw answers;"
            + " for likes https://FORUM/user_actions.json?username=USER&filter=1, one file per user"
            + " and page of offset",
        "Posts, which post each answers, who liked what where the lists of users are given,"
            + " personal messages told apart; the forum's own notes are known and no events.",
        "Likes that a topic only counts, without who; answers that say who liked but neither what"
            + " nor when (post_action_users); other reactions than the like; reading; names of"
            + " categories.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    List<Export.Part> own = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      if (JsonRecords.first(part, Set.of()).filter(i -> Topic.is(i) || Likes.is(i)).isPresent()) {
        own.add(part);
      }
    }
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Claim.each(own.get(0).name() + " holds posts or likes of a Discourse forum", own));
  }

  @Override
  public void read(Export export, Sink sink) {
    DiscourseReading reading = new DiscourseReading(sink, clock.instant());
    export.parts().forEach(JsonRecords.whole(sink, reading::item)::read);
    reading.finish();
  }
}
