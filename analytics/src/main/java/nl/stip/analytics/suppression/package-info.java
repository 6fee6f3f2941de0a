/**
 * Privacy is this place. In: the roll-up with everything in it. Out: a mart that holds nothing
 * about fewer than k people, written through {@code nl.stip.analytics.mart}, which nobody else may
 * call. Knows no metric by name and no screen; {@code docs/privacy.md} says what it guards against.
 */
package nl.stip.analytics.suppression;
