/** From people to groups: the one roll-up, with n and interval. Knows no threshold. */
package nl.stip.analytics.group;
