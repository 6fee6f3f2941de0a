/**
 * Which account is whose ({@code counting.md} 9). Enters: accounts as the store last lists them,
 * people of the directory, {@code register/account_map.csv}; leaves: dated rows with their reason,
 * and a private file of those nobody could match. Knows no event: a corrected match touches none.
 */
package nl.stip.ingest.identity.matching;
