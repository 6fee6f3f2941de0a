/**
 * Who may log in to the dashboard: {@code register/users.yaml} in, users out, and back. The
 * launcher writes it, the dashboard reads it. Knows names, roles and hashes, no right and no page.
 */
package nl.stip.workspace.users;
