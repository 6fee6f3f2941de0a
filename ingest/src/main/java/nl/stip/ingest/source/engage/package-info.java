/**
 * Network export of Viva Engage, formerly Yammer (learn.microsoft.com: network data export): tables
 * of messages, users and groups, as a zip. Enters: the export; leaves: messages, replies, mentions,
 * private conversations, removals, accounts with addresses, communities. Message ids are those of
 * the audit log. Lost: likes and reading, which the export does not hold. Knows no key and no
 * store.
 */
package nl.stip.ingest.source.engage;
