/**
 * Who may ask for what: users and their roles, the right each address needs, login and sessions,
 * what a browser may do with an answer, and the record of logins and exports. Knows addresses of
 * pages, no figure and no mart; nothing else knows Spring Security.
 */
package nl.stip.dashboard.access;
