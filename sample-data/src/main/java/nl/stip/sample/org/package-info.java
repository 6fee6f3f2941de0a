/**
 * The organisation: sites, departments, seats and who held them when. Enters: parameters. Leaves:
 * {@link nl.stip.sample.org.Company}. Knows nothing of tools or exports.
 */
package nl.stip.sample.org;
