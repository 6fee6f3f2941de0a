package nl.stip.sample.m365;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One audit record.
 *
 * @param type name of the record type
 * @param data AuditData
 */
record Record365(Type type, Map<String, Object> data) {

  /** Record types used, with their numbers. */
  enum Type {
    /** Mail items. */
    ExchangeItem(2, "Exchange"),
    /** Pages. */
    SharePoint(4, "SharePoint"),
    /** Files. */
    SharePointFileOperation(6, "SharePoint"),
    /** Sharing. */
    SharePointSharingOperation(14, "SharePoint"),
    /** Communities. */
    Yammer(22, "Yammer"),
    /** Teams. */
    MicrosoftTeams(25, "MicrosoftTeams"),
    /** Mail items, aggregated. */
    ExchangeItemAggregated(50, "Exchange"),
    /** Administration of Exchange. */
    ExchangeAdmin(1, "Exchange");

    private final int number;
    private final String workload;

    Type(int number, String workload) {
      this.number = number;
      this.workload = workload;
    }
  }

  /** Starts with the fields all records share, in the order in which they come. */
  static Record365 of(Type type, String operation, String time, String id) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("CreationTime", time);
    data.put("Id", id);
    data.put("Operation", operation);
    data.put("OrganizationId", "5e1a7c52-0d7b-4f35-9a51-3d5f1c2b8a10");
    data.put("RecordType", type.number);
    data.put("Version", 1);
    data.put("Workload", type.workload);
    return new Record365(type, data);
  }

  /** Adds a field. */
  Record365 with(String name, Object value) {
    data.put(name, value);
    return this;
  }
}
