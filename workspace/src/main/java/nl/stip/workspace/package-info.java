/** A user's workspace: where its files lie, what {@code stip.yaml} says, and who may write. */
package nl.stip.workspace;
