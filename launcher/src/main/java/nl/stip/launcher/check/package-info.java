/** What {@code stip doctor} looks at: machine and workspace in, verdicts with advice out. */
package nl.stip.launcher.check;
