package nl.stip.sample.m365;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.latent.Devices;
import nl.stip.sample.office.Act;
import nl.stip.sample.office.OfficeDay;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Department;
import nl.stip.sample.text.Names;

/** Renders acts as audit records, field by field as the services write them. */
final class Records {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
  private static final String TENANT = "https://lumengroep.sharepoint.example";
  private static final String BROWSER =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/137.0";

  /** What clients say of themselves when they open a file. */
  private static final Map<Devices.Device, String> FILE_AGENTS =
      Map.of(
          Devices.Device.WEB, BROWSER,
          Devices.Device.DESKTOP,
              "Microsoft Office Word/16.0.18827.20128 (Windows/10.0; Desktop x64)",
          Devices.Device.MOBILE,
              "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148");

  /** And when they open a mailbox. */
  private static final Map<Devices.Device, String> MAIL_CLIENTS =
      Map.of(
          Devices.Device.WEB, "Client=OWA;" + BROWSER,
          Devices.Device.DESKTOP, "Client=MSExchangeRPC",
          Devices.Device.MOBILE, "Client=OutlookService;Outlook-iOS/2.0;");

  /** Messages of a community have numbers of their own. */
  private static final long NUMBERS = 1 << 16;

  private static final int ODD_CASE_ONE_IN = 23;

  private final Company company;
  private final Chance chance;
  private final Devices devices;
  private final long[] latest = new long[Department.all().size()];

  Records(Company company, Chance chance) {
    this.company = company;
    this.chance = chance;
    devices = new Devices(company, chance.of("devices"));
  }

  /** An identifier that depends on kind and number only. */
  String guid(String kind, long number) {
    Chance own = chance.of(kind).of(number);
    return new UUID((own.bits() & ~0xf000L) | 0x4000L, (own.bits() >>> 2) | Long.MIN_VALUE)
        .toString();
  }

  static String time(long second) {
    return TIME.format(LocalDateTime.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC));
  }

  /** The address as the service happens to write it; some people's have capitals. */
  String user(int person) {
    String email = company.people().get(person).name().email();
    if (person % ODD_CASE_ONE_IN != 0) {
      return email;
    }
    int dot = email.indexOf('.');
    return email.substring(0, 1).toUpperCase(Locale.ROOT)
        + email.substring(1, dot + 1)
        + email.substring(dot + 1, dot + 2).toUpperCase(Locale.ROOT)
        + email.substring(dot + 2);
  }

  /** The record of an act; {@code number} makes its id. */
  Record365 of(Act act, long number, long second) {
    Record365.Type type = type(act.kind());
    Record365 start =
        Record365.of(type, operation(act.kind()), time(second), guid("record", number))
            .with("UserId", user(act.person()))
            .with("UserKey", guid("key", act.person()))
            .with("UserType", 0);
    return switch (type) {
      case MicrosoftTeams -> teams(start, act);
      case SharePoint, SharePointFileOperation, SharePointSharingOperation -> file(start, act);
      case Yammer -> community(start, act);
      default -> mail(start, act, number);
    };
  }

  private static Record365.Type type(Act.Kind kind) {
    return switch (kind) {
      case SESSION, CHAT, CHANNEL, REACTION, ORGANISE, MEETING -> Record365.Type.MicrosoftTeams;
      case VIEW, EDIT -> Record365.Type.SharePointFileOperation;
      case SHARE -> Record365.Type.SharePointSharingOperation;
      case PAGE -> Record365.Type.SharePoint;
      case SEND -> Record365.Type.ExchangeItem;
      case MAIL -> Record365.Type.ExchangeItemAggregated;
      case READ, WRITE -> Record365.Type.Yammer;
    };
  }

  private static String operation(Act.Kind kind) {
    return switch (kind) {
      case SESSION -> "TeamsSessionStarted";
      case CHAT, CHANNEL -> "MessageSent";
      case REACTION -> "ReactedToMessage";
      case ORGANISE -> "MeetingDetail";
      case MEETING -> "MeetingParticipantDetail";
      case VIEW -> "FileAccessed";
      case EDIT -> "FileModified";
      case SHARE -> "SharingSet";
      case PAGE -> "PageViewed";
      case SEND -> "Send";
      case MAIL -> "MailItemsAccessed";
      case READ -> "MessageViewed";
      case WRITE -> "MessageCreated";
    };
  }

  private Record365 teams(Record365 record, Act act) {
    return switch (act.kind()) {
      case SESSION -> record.with("ClientIP", "192.0.2." + act.person() % 250);
      case ORGANISE, MEETING ->
          record
              .with("MeetingDetailId", guid("meeting", act.object()))
              .with("JoinTime", time(act.second()))
              .with("LeaveTime", time(act.second() + 1800))
              .with("Attendees", List.of(Map.of("UPN", user(act.person()))));
      case CHAT ->
          record
              .with("CommunicationType", "OneOnOne")
              .with("ChatThreadId", "19:" + guid("chat", act.object()) + "@unq.gbl.spaces")
              .with("MessageId", String.valueOf(act.second() * 1000))
              .with("ItemName", "OneOnOne");
      default -> channel(record, act);
    };
  }

  private Record365 channel(Record365 record, Act act) {
    String team = Department.all().get(act.owner()).name();
    String guid = guid("team", act.owner()).replace("-", "");
    if (act.kind() == Act.Kind.CHANNEL) {
      latest[act.owner()] = act.second() * 1000 + act.person() % 1000;
    }
    return record
        .with("CommunicationType", "Channel")
        .with("TeamGuid", "19:" + guid + "@thread.tacv2")
        .with("TeamName", team)
        .with("AADGroupId", guid("group", act.owner()))
        .with("ChannelGuid", "19:" + guid + "@thread.tacv2")
        .with("ChannelName", "Algemeen")
        .with("MessageId", String.valueOf(latest[act.owner()]))
        .with("ItemName", team);
  }

  private Record365 file(Record365 record, Act act) {
    boolean own = act.kind() == Act.Kind.SHARE;
    boolean page = act.kind() == Act.Kind.PAGE;
    String local = company.people().get(act.person()).name().local().replace('.', '_');
    String site =
        own
            ? TENANT + "/personal/" + local + "_" + Names.DOMAIN.replace('.', '_') + "/"
            : TENANT
                + "/sites/"
                + (page ? "intranet" : Department.all().get(act.owner()).slug())
                + "/";
    String name = page ? "Nieuws-" + act.object() % 400 + ".aspx" : "Notitie " + act.object();
    String file = page ? name : name + (act.object() % 3 == 0 ? ".xlsx" : ".docx");
    record
        .with("ClientIP", "192.0.2." + act.person() % 250)
        .with("ObjectId", site + "Documents/" + file)
        .with("EventSource", "SharePoint")
        .with("ItemType", page ? "Page" : "File")
        .with("ListItemUniqueId", guid("item" + site, act.object()))
        .with("Site", guid("site" + site, 0))
        .with("UserAgent", FILE_AGENTS.get(devices.at(act.person(), act.second())))
        .with("SiteUrl", site)
        .with("SourceFileName", file)
        .with("SourceRelativeUrl", "Documents");
    if (own) {
      record.data().put("Workload", "OneDrive");
      int to = (act.person() + 1 + act.object()) % company.people().size();
      boolean known = company.on(to, (int) (act.second() / 86_400)) != null;
      record
          .with("TargetUserOrGroupType", known ? "Member" : "SecurityGroup")
          .with("TargetUserOrGroupName", known ? user(to) : "Everyone except external users")
          .with("EventData", "<Permissions granted>Contribute</Permissions granted>");
    }
    return record;
  }

  private Record365 community(Record365 record, Act act) {
    return record
        .with("ActorUserId", user(act.person()))
        .with("ActorYammerUserId", 1_500_000_000_000L + act.person())
        .with("YammerNetworkId", 5_846_122_497L)
        .with("GroupName", OfficeDay.COMMUNITIES.get(act.owner()))
        .with("MessageId", 2_000_000_000_000L + NUMBERS * act.owner() + act.object());
  }

  private Record365 mail(Record365 record, Act act, long number) {
    record
        .with("ResultStatus", "Succeeded")
        .with("ClientIPAddress", "192.0.2." + act.person() % 250)
        .with("ClientInfoString", MAIL_CLIENTS.get(devices.at(act.person(), act.second())))
        .with("ExternalAccess", false)
        .with("LogonType", 0)
        .with("MailboxGuid", guid("mailbox", act.person()))
        .with("MailboxOwnerUPN", user(act.person()));
    String message = "<" + guid("mail", number) + "@" + Names.DOMAIN + ">";
    if (act.kind() == Act.Kind.SEND) {
      return record.with("Item", item(message, "Overleg " + act.object() % 500));
    }
    return record.with("OperationCount", 1).with("Folders", List.of(folder(message)));
  }

  private static Map<String, Object> item(String message, String subject) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("Id", "Unknown");
    item.put("InternetMessageId", message);
    item.put("Subject", subject);
    return item;
  }

  private static Map<String, Object> folder(String message) {
    Map<String, Object> folder = new LinkedHashMap<>();
    folder.put("FolderItems", List.of(Map.of("InternetMessageId", message)));
    folder.put("Path", "\\Inbox");
    return folder;
  }
}
