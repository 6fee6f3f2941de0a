package nl.stip.sample.chat;

import nl.stip.sample.chance.Chance;
import nl.stip.sample.latent.Campaigns;
import nl.stip.sample.latent.Presence;
import nl.stip.sample.parameters.Events.Medium;

/** The messages of campaigns, to everybody, and the likes of those who heed them. */
final class Bulletins {

  private static final int SIGNS = 3;
  private static final int SOON = 3 * 3600;

  private final Campaigns campaigns;
  private final Presence presence;
  private final Place everybody;
  private final Chance chance;

  Bulletins(Conversations.Cast cast, Places places) {
    campaigns = new Campaigns(cast.parameters(), cast.company(), cast.habits(), cast.presence());
    presence = cast.presence();
    everybody =
        places.channels().stream()
            .filter(place -> place.kind() == Place.Kind.GENERAL)
            .findFirst()
            .orElseThrow();
    chance = new Chance(cast.parameters().seed()).of("bulletins");
  }

  /** Adds a day. */
  void day(int day) {
    for (Campaigns.Message message : campaigns.on(day, Medium.SLACK)) {
      Chance own = chance.of(message.campaign().theme()).of(message.number());
      // an odd number is never among the rows that are gone from the later export
      Post.Draft draft =
          new Post.Draft(message.author(), Post.Kind.MESSAGE, null, own.bits() | 1, -1);
      Post post = new Post(draft, presence.moment(message.author(), day, own), own.below(999_999));
      post.mark(message.campaign().mark());
      for (int person : campaigns.heeding(message)) {
        post.react(new Post.Reaction(person, own.below(SIGNS), own.between(60, SOON)));
      }
      everybody.posts().add(post);
    }
  }
}
