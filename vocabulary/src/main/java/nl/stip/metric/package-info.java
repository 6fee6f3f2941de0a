/** What a metric and its value are called. */
package nl.stip.metric;
