/** Words that tests of all rooms share. Production code never sees this package. */
package nl.stip.testing;
