/**
 * Whether what is said gets an answer, and how soon. The event log enters; the fact of weeks {@code
 * talk}, the days {@code person_response} that metrics of people count, and tables of groups about
 * times and channels leave. What an answer is stands in {@link nl.stip.analytics.response.Answers};
 * it knows no metric.
 */
package nl.stip.analytics.response;
