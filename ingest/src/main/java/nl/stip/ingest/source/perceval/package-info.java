/**
 * The envelope in which GrimoireLab's Perceval hands over what it fetched: {@code backend_name,
 * origin, uuid, data}. Who reads what an API answers asks here for what lies in it, so that items
 * and answers are read alike. Knows no source.
 */
package nl.stip.ingest.source.perceval;
