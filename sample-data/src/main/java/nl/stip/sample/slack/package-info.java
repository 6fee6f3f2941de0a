/**
 * Slack workspace exports. Enters: posts and places. Leaves: zips in Slack's own form. Decides
 * nothing about who does what.
 */
package nl.stip.sample.slack;
