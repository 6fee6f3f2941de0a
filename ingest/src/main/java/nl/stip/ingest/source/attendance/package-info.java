/**
 * The attendance report of a Teams meeting as its organiser downloads it
 * (learn.microsoft.com/microsoftteams/teams-analytics-and-reports/meeting-attendance-report): three
 * numbered tables in one text file between tabs, in UTF-16. Enters: reports in English; leaves: who
 * organised and who was there, from when. Lost: title, durations, and whoever has no address. Knows
 * no key and no store.
 */
package nl.stip.ingest.source.attendance;
