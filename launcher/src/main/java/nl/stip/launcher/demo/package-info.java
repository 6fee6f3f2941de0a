/**
 * What the demo has made before and need not make again: fingerprints of inputs and code in, a
 * decision out. Knows file names of the workspace, no content.
 */
package nl.stip.launcher.demo;
