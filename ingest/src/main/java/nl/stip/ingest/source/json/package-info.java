/**
 * JSON of exports as a stream of bounded records; what is broken or too large is rejected and the
 * reading goes on. {@code JsonRows} gives what stands at paths, with numbers as they are; {@code
 * JsonRecords} gives the objects of lines, arrays and pages of an API, with numbers as texts. They
 * are two because what lies beside a path is skipped unread, while an object is kept until its last
 * field shows that it is no page. {@code FlatJson} holds one value after another without a tree,
 * for sources of millions. {@code JsonShape} tells what a part is. Knows no source.
 */
package nl.stip.ingest.source.json;
