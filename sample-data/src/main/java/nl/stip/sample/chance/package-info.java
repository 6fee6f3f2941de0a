/** Seeded randomness in named streams. Knows nothing of organisations or exports. */
package nl.stip.sample.chance;
