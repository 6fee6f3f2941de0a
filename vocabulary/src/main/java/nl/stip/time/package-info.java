/** Periods in the organisation's time zone. */
package nl.stip.time;
