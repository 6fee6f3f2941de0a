/**
 * Slack Analytics (docs.slack.dev: admin.analytics.getFile), a file of lines per UTC day. Enters:
 * member and public-channel files; leaves: counts per member and day, and the channels as they were
 * on that day. Lost: who was in touch with whom. Knows no key and no store.
 */
package nl.stip.ingest.source.slackanalytics;
