/** Words: invented names and template sentences. Enters: a stream of chance. Leaves: strings. */
package nl.stip.sample.text;
