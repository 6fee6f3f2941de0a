/**
 * Slack workspace export, 2016 and present schema (Slack help article 220556107). A zip or folder
 * with users.json, channels.json and a folder of day files per channel comes in; messages,
 * reactions, joins and files come out. Lost in the export: reading, time of a reaction, membership
 * before the export, private conversations unless the plan allows them.
 */
package nl.stip.ingest.source.slack;
