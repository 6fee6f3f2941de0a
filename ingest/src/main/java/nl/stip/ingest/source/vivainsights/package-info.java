/**
 * Queries of Viva Insights, formerly Workplace Analytics (learn.microsoft.com: viva insights,
 * person query, person-to-person query): already counted per person and week, under a code per
 * person. Enters: query results as CSV; leaves: counts per person and period, ties of people and of
 * groups as stated. Meeting queries hold nothing of one person and are accounted for as such. Knows
 * no key and no store.
 */
package nl.stip.ingest.source.vivainsights;
