/**
 * What the SBO enters about the organisation, in {@code register/}: files in, dated entries out, or
 * every fault with its line. Knows no figure.
 */
package nl.stip.workspace.register;
