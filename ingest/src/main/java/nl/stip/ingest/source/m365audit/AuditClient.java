package nl.stip.ingest.source.m365audit;

import java.util.Locale;
import java.util.regex.Pattern;

/** What was used, in a closed list of words; what a client says of itself is not kept. */
final class AuditClient {

  private static final Pattern MOBILE =
      Pattern.compile("iphone|ipad|android|activesync|mobile|outlookservice");
  private static final Pattern DESKTOP =
      Pattern.compile("msexchangerpc|client=mapi|microsoft office|skydrivesync");

  private AuditClient() {}

  /** The application, or null when the record does not tell. */
  static String application(AuditRecord record) {
    String info = said(record);
    if (info.contains("owa")) {
      return "outlook-web";
    } else if (info.contains("activesync") || info.contains("outlookservice")) {
      return "outlook-mobile";
    } else if (info.contains("msexchangerpc") || info.contains("client=mapi")) {
      return "outlook";
    } else if (info.contains("skydrivesync") || info.contains("onedrive")) {
      return "onedrive";
    }
    return null;
  }

  /** desktop, mobile or web, or null when the record does not tell. */
  static String device(AuditRecord record) {
    String info = said(record);
    if (info.isEmpty()) {
      return null;
    }
    if (MOBILE.matcher(info).find()) {
      return "mobile";
    } else if (info.contains("mozilla") || info.contains("owa")) {
      return "web";
    } else if (DESKTOP.matcher(info).find()) {
      return "desktop";
    }
    return null;
  }

  private static String said(AuditRecord record) {
    String agent = record.text("UserAgent", "ClientInfoString", "ClientApplication");
    return agent == null ? "" : agent.toLowerCase(Locale.ROOT);
  }
}
