/** One class per command of {@code stip}: its options, and the stages it starts in order. */
package nl.stip.launcher.command;
