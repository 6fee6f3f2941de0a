/** Makes the exports of a company that does not exist. Leaves: files in vendors' own formats. */
package nl.stip.sample;
