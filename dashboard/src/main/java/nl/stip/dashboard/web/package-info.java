/**
 * What stands between a browser and the pages: who may ask, and what a browser may do with the
 * answer. Knows no mart and no page.
 */
package nl.stip.dashboard.web;
