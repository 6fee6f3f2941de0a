/**
 * Who is tied to whom, and what that network is like. The event log, the periods and their members
 * enter; measures per person, group and pair of groups leave. Graphs are built and measured inside
 * tasks, one per tool and window. Knows no metric and no threshold.
 */
package nl.stip.analytics.network;
