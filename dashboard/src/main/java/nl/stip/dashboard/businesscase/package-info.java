/**
 * What an active person costs and must save. In: the costs of the register and head counts of the
 * mart; out: amounts, minutes and figures, or why there are none. Every number comes from one of
 * the two; no benefit in money is claimed. Knows no page and no web server.
 */
package nl.stip.dashboard.businesscase;
