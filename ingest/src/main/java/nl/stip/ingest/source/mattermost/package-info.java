/**
 * Mattermost: the bulk export of mmctl, the compliance export as CSV, Actiance XML and mails for
 * Global Relay, and posts as the API and Perceval give them. The bulk export knows people and
 * channels by name and posts not at all; Actiance people by address; the others all by id. The two
 * last formats of the compliance export are as repository mattermost/mattermost writes them, folder
 * server/enterprise/message_export and its test data, 2023 to 2026; no sample was at hand. Lost:
 * reading, and in the bulk export deleted posts.
 */
package nl.stip.ingest.source.mattermost;
