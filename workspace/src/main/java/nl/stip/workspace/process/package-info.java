/**
 * How a stage runs as a process of the launcher: its lock, its end with the launcher, its exit code
 * and its words when it fails. Knows no stage.
 */
package nl.stip.workspace.process;
