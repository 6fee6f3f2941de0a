/** The Microsoft 365 unified audit log. Enters: acts. Leaves: a CSV in Microsoft's own form. */
package nl.stip.sample.m365;
