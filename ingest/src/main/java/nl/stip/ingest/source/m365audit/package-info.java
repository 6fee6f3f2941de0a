/**
 * Microsoft 365 unified audit log (learn.microsoft.com: audit-log-activities,
 * office-365-management-activity-api-schema), as PowerShell CSV, Purview CSV or API JSON. Enters:
 * an export; leaves: records of events of Teams, SharePoint and OneDrive, Exchange and Viva Engage
 * by {@code operations.tsv}. Lost: recipients of mail and chat, who may see a team or site (taken
 * as private), authors of what is read. Knows no key and no store.
 */
package nl.stip.ingest.source.m365audit;
