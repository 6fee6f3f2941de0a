/** The analysis stage: event log and directory in, mart out. */
package nl.stip.analytics;
