/**
 * Topics and posts of a Discourse forum, as its API answers them ({@code /t/ID.json}, {@code
 * /posts.json}, {@code /posts/ID.json}). Posts and which they answer come out. Lost: who liked and
 * who read, of which the API gives counts only; names of categories.
 */
package nl.stip.ingest.source.discourse;
