/**
 * Issues, merge requests, notes and emoji of GitLab, as its REST API (v4) answers them. Who wrote
 * and what answers what come out. Lost: reading; what GitLab notes itself is known and no event.
 */
package nl.stip.ingest.source.gitlab;
