/**
 * Usage reports of Microsoft 365 (learn.microsoft.com: reportroot-get…UserDetail), CSV of Graph or
 * the admin centre: an account a row, counted over a day or a rolling window. Enters: reports;
 * leaves: counts per account. A count over a window holds from its first to its last day and must
 * never be added to that of another window; of one day only the last activity is known. An account
 * without a licence counts as switched off. Lost: names of products, storage, devices. Knows no key
 * and no store.
 */
package nl.stip.ingest.source.m365usage;
