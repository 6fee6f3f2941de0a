/**
 * Hidden state: habits, presence, ties. Enters: the company and the parameters. Leaves: answers to
 * "who does what, when, with whom". Truths are planted here; it knows no export.
 */
package nl.stip.sample.latent;
