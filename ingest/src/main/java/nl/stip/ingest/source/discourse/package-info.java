/**
 * Topics, posts and likes of a Discourse forum, as its API answers them ({@code /t/ID.json}, {@code
 * /posts.json}, {@code /posts/ID.json}; {@code /user_actions.json}, whose fields are those of
 * user_action_serializer.rb in discourse/discourse). Lost: likes of which a topic gives counts
 * only; who read; names of categories.
 */
package nl.stip.ingest.source.discourse;
