/**
 * Mattermost: the bulk export of mmctl, the CSV of the compliance export, and posts as the API and
 * Perceval give them. The bulk export knows people and channels by name and posts not at all; the
 * others by id. Lost: reading, and in the bulk export deleted posts.
 */
package nl.stip.ingest.source.mattermost;
