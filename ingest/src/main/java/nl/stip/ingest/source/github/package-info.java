/**
 * Issues, pull requests, comments, reviews and reactions of GitHub, as its REST API answers them,
 * and public events as GH Archive keeps them (since 2015). Who wrote and what answers what come
 * out. Lost: reading; what a list of reactions is about, which the answer does not say.
 */
package nl.stip.ingest.source.github;
