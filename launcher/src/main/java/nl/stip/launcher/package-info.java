/**
 * The {@code stip} command: words of the command line in, processes and an exit code out. Knows
 * which stages there are and nothing of what they do.
 */
package nl.stip.launcher;
