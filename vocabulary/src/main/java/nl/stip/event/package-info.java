/**
 * One thing one account did, in the flat terms of W3C ActivityStreams 2.0. Enters from every
 * source; knows no tool, no text and no name.
 */
package nl.stip.event;
