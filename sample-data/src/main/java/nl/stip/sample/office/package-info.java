/** What people do in Microsoft 365: latent acts. Knows no export format. */
package nl.stip.sample.office;
