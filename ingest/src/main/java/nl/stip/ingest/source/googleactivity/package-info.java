/**
 * Activities of Google Workspace (developers.google.com: Admin SDK Reports API, activities.list),
 * as pages of the API, as dumps of tools that collect them, or one a line. Enters: activities;
 * leaves: events of Drive, Calendar, Chat, Meet, Groups and log-ins by {@code operations.tsv}. Side
 * effects of one action ({@code primary_event} false) are left out. Lost: text, and who read a
 * mail. Knows no key and no store.
 */
package nl.stip.ingest.source.googleactivity;
