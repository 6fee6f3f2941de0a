package nl.stip.ingest.directory.listing;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.text.Characters;

/** LDIF (RFC 2849), as {@code ldapsearch}, {@code slapcat} and {@code ldifde} write it. */
final class LdifListing implements Listing {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?is)\\A(\\s*(#[^\\n]*|\\s[^\\n]*|version:[^\\n]*)?\\n)*dn::?[^\\n]*\\n"
              + "(?=.{0,65536}^objectclass::? )",
          Pattern.MULTILINE);

  @Override
  public String id() {
    return "ldif";
  }

  @Override
  public boolean isOne(Export.Part part) throws IOException {
    char[] head = new char[Export.Part.HEAD];
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      int length = text.read(head, 0, head.length);
      return length > 0
          && starts(head, length)
          && HEAD.matcher(new String(head, 0, length)).lookingAt();
    }
  }

  // Most files are told from LDIF by their first letter.
  private static boolean starts(char[] head, int length) {
    int at = 0;
    while (at < length && Character.isWhitespace(head[at])) {
      at++;
    }
    return at < length && "#dDvV".indexOf(head[at]) >= 0;
  }

  @Override
  public long read(Export.Part part, Predicate<String> wanted, Consumer<Listed> entries)
      throws IOException {
    try (BufferedReader text = Characters.reader(part.open())) {
      LdifBlocks blocks = new LdifBlocks(text, wanted);
      long broken = 0;
      for (List<String> block = blocks.next(); block != null; block = blocks.next()) {
        Listed entry = entry(new Place(part.name(), blocks.position()), block);
        if (entry != null) {
          entries.accept(entry);
        } else if (!block.isEmpty()) {
          broken = broken == 0 ? blocks.position() : broken;
        }
      }
      return broken;
    }
  }

  /** The entry of a block, or null if it is none, such as a change to one. */
  private static Listed entry(Place place, List<String> block) {
    if (block.isEmpty()) {
      return null;
    }
    try {
      Entry entry = LDIFReader.decodeEntry(block.toArray(new String[0]));
      Map<String, List<String>> attributes = new LinkedHashMap<>();
      attributes.put("dn", List.of(dn(entry)));
      for (Attribute attribute : entry.getAttributes()) {
        attributes.put(
            attribute.getBaseName().toLowerCase(Locale.ROOT), Arrays.asList(attribute.getValues()));
      }
      return new Listed(place, attributes);
    } catch (LDIFException e) {
      return null;
    }
  }

  private static String dn(Entry entry) {
    return Names.distinguished(entry.getDN());
  }
}
