/**
 * Calendars as iCalendar files (RFC 5545), of one person or many. Meetings come out: who organised,
 * who accepted, once per occurrence that has been. Lost: titles, places, texts, who was really
 * there. Appointments without others are nobody else's business and no events.
 */
package nl.stip.ingest.source.calendar;
