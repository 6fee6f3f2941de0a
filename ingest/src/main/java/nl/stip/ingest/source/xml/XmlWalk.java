package nl.stip.ingest.source.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.stip.ingest.issue.BrokenOffException;
import nl.stip.ingest.source.bounded.Strides;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.XmlCharacters;

/**
 * A walk over XML. Document types and entities are refused, and whatever stands in the file, memory
 * stays small: it ends with {@link BrokenOffException} where the XML does, or is none of its
 * format.
 */
public final class XmlWalk implements AutoCloseable {

  /** What a step comes upon. */
  public enum Step {
    /** The start of an element. */
    START,
    /** Some characters of a text; the next step may come upon more of it. */
    TEXT,
    /** The end of an element. */
    END,
    /** The end of the file. */
    FINISHED
  }

  /** Characters of a name, an attribute or a comment. */
  private static final int STRIDE = 1 << 21;

  private static final int DEEPEST = 50;

  /** Names that the format does not have; each is kept in memory by the parser. */
  private static final int MOST_STRANGE = 20_000;

  private final Strides text;
  private final XMLStreamReader xml;
  private final Set<String> known;
  private int depth;
  private int strange;

  private XmlWalk(Strides text, XMLStreamReader xml, Set<String> known) {
    this.text = text;
    this.xml = xml;
    this.known = known;
  }

  /**
   * Opens a file.
   *
   * @param bytes the file, which stays the caller's to close
   * @param known names of elements and attributes that the format has
   */
  public static XmlWalk over(InputStream bytes, Set<String> known) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    Reader characters = new XmlCharacters(Characters.reader(bytes));
    Strides text = new Strides(characters, STRIDE);
    try {
      return new XmlWalk(text, factory.createXMLStreamReader(text), Set.copyOf(known));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new BrokenOffException();
  }

  /** Goes on, over what says nothing. */
  public Step next() throws IOException {
    try {
      while (xml.hasNext()) {
        text.step();
        Step step = step(xml.next());
        if (step != null) {
          return step;
        }
      }
      return Step.FINISHED;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private Step step(int event) throws IOException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        strange += strangers();
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> strange++;
      default -> {
        // no new names
      }
    }
    boolean refused =
        event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE;
    if (refused || depth > DEEPEST || strange > MOST_STRANGE) {
      throw new BrokenOffException();
    }
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> Step.START;
      case XMLStreamConstants.END_ELEMENT -> Step.END;
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> Step.TEXT;
      default -> null;
    };
  }

  private int strangers() {
    int strangers = known.contains(xml.getLocalName()) ? 0 : 1;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      strangers += known.contains(xml.getAttributeLocalName(i)) ? 0 : 1;
    }
    return strangers;
  }

  /** Elements around where it stands, itself included. */
  public int depth() {
    return depth;
  }

  /** Name of the element that starts or ends. */
  public String name() {
    return xml.getLocalName();
  }

  /** An attribute of the element that starts; empty when it has none so called. */
  public String attribute(String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }

  /** Puts characters behind others, as long as there are not more than so many. */
  public void text(StringBuilder to, int longest) {
    int length = Math.min(xml.getTextLength(), longest - to.length());
    to.append(xml.getTextCharacters(), xml.getTextStart(), length);
  }

  /** Line where it stands. */
  public long line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }
}
