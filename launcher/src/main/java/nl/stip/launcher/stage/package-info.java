/**
 * Stages as processes: what they were built into, with which flags they run, how they end. Knows no
 * command line.
 */
package nl.stip.launcher.stage;
