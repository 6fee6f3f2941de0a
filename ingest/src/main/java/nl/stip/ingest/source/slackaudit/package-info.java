/**
 * Audit log of a Slack Enterprise organisation (docs.slack.dev: Audit Logs API), as pages of the
 * API or one entry a line. Enters: entries; leaves: log-ins, files, channels and who joined them,
 * huddles. Administration is a known non-event. Lost: messages, which this log never holds. Knows
 * no key and no store.
 */
package nl.stip.ingest.source.slackaudit;
