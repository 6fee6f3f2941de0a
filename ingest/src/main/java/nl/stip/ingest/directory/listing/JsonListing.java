package nl.stip.ingest.directory.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.text.Characters;

/** Lists of users in JSON: an array, or an object that holds one; one page or several. */
enum JsonListing implements Listing {
  /** SCIM 2.0 (RFC 7643, 7644): what identity providers exchange. */
  SCIM("\"urn:ietf:params:scim:(schemas:core:2\\.0:User|api:messages:2\\.0:ListResponse)\""),
  /** {@code users.json} of a Slack export, alone, or the answer of {@code users.list}. */
  SLACK("\"id\"\\s*:\\s*\"[UW][A-Z0-9]{5,}\"\\s*,\\s*\"team_id\"\\s*:(?s:.*)\"profile\""),
  /** Users of Microsoft Entra ID as Microsoft Graph gives them. */
  ENTRA(
      "(?s)\\A(?=.*\"userPrincipalName\")(?=.*\"(accountEnabled|proxyAddresses|jobTitle)\")"
          + "(?!.*\"(appDisplayName|createdBy|chatId)\")"),
  /** Users of Google Workspace as the Directory API gives them. */
  GOOGLE("\"admin#directory#users?\"");

  private static final Set<String> LISTS = Set.of("resources", "members", "value", "users");

  private final Pattern mark;

  JsonListing(String mark) {
    this.mark = Pattern.compile(mark);
  }

  @Override
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public boolean isOne(Export.Part part) throws IOException {
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      char[] head = new char[Export.Part.HEAD];
      int length = Math.max(0, text.read(head, 0, head.length));
      String start = new String(head, 0, length).strip();
      return (start.startsWith("{") || start.startsWith("[")) && mark.matcher(start).find();
    }
  }

  @Override
  public long read(Export.Part part, Predicate<String> wanted, Consumer<Listed> entries)
      throws IOException {
    long position = 0;
    try (BufferedReader text = Characters.reader(part.open());
        JsonParser json = new JsonFactory().createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT && isListed(json)) {
          position++;
          entries.accept(
              new Listed(new Place(part.name(), position), JsonAttributes.of(json, wanted)));
        } else if (isAside(token, json)) {
          json.skipChildren();
        }
      }
      return 0;
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      return position + 1;
    }
  }

  /** Whether an object stands in a list of people. */
  private static boolean isListed(JsonParser json) {
    var list = json.getParsingContext().getParent();
    return list.inArray()
        && (list.getParent().inRoot() || named(list.getParent().getCurrentName()));
  }

  /** Whether an object or array can hold no list of people. */
  private static boolean isAside(JsonToken token, JsonParser json) {
    var around = json.getParsingContext().getParent();
    if (token == JsonToken.START_OBJECT) {
      return around.inObject();
    }
    if (token != JsonToken.START_ARRAY) {
      return false;
    }
    boolean list =
        around.inRoot() || (around.getParent().inRoot() && named(around.getCurrentName()));
    return !list;
  }

  private static boolean named(String field) {
    return field != null && LISTS.contains(field.toLowerCase(java.util.Locale.ROOT));
  }
}
