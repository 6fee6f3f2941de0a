package nl.stip.dashboard.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account;
import nl.stip.dashboard.mart.Account.Coverage;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.format.MartFormat;
import nl.stip.metric.Missing;
import nl.stip.time.PeriodKind;

/** The account of the runs in the reader's words. */
public final class Provenance {

  private final Scope scope;
  private final Account account;
  private final Words words;

  /** The account of the mart of a scope. */
  public Provenance(Scope scope) {
    this.scope = scope.ofEverybody(Selection.ALL_TOOLS);
    this.account = scope.mart().account();
    this.words = scope.words();
  }

  /** A line of two columns. */
  public record Line(String name, String value) {}

  /** A setting: what it is about in words, its key and its value. */
  public record Setting(String said, String name, String value) {}

  /** Until when the figures run, and how many accounts have no person. */
  public String answer() {
    List<Coverage> coverage = account.coverage();
    long accounts = coverage.stream().mapToLong(Coverage::accounts).sum();
    return coverage.stream()
        .map(Coverage::last)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .map(words.dates()::day)
        .map(
            day ->
                unmatched() == 0
                    ? words.say("data.answer_matched", day)
                    : words.say("data.answer", day, count(unmatched()), count(accounts)))
        .orElse("");
  }

  /**
   * The latest whole period of each kind, in a sentence: later ones have no figures yet, though
   * something was observed. Empty where no period is whole.
   */
  public String whole() {
    String latest =
        Arrays.stream(PeriodKind.values())
            .map(kind -> scope.catalogue().latest(kind))
            .flatMap(Optional::stream)
            .filter(Published::complete)
            .map(published -> words.dates().period(published.period()))
            .collect(Collectors.joining(", "));
    return latest.isEmpty() ? "" : words.say("data.whole", latest);
  }

  /** Accounts without a person in the directory. */
  public long unmatched() {
    return account.coverage().stream().mapToLong(Coverage::unmatched).sum();
  }

  /** What is not connected yet, and what it would show. */
  public List<String> unlocks() {
    List<String> unlocks = new ArrayList<>();
    if (!scope.catalogue().hasGroups()) {
      unlocks.add(words.say("data.unlock.directory"));
    } else if (!leadersKnown()) {
      unlocks.add(words.say("data.unlock.leaders"));
    }
    List<String> unread = unread();
    if (!unread.isEmpty()) {
      String key = unread.size() == 1 ? "data.unlock.reading" : "data.unlock.reading_many";
      unlocks.add(words.say(key, words.listed(unread)));
    }
    if (unmatched() > 0) {
      unlocks.add(words.say("data.unlock.unmatched", count(unmatched())));
    }
    if (scope.catalogue().questions().isEmpty()) {
      unlocks.add(words.say("data.unlock.survey"));
    }
    if (account.settings().getOrDefault(MartFormat.PRIVACY_CONTACT, "").isEmpty()) {
      unlocks.add(words.say("data.unlock.contact"));
    }
    return unlocks;
  }

  /** Tools of which no source records reading. */
  private List<String> unread() {
    Map<String, Boolean> reading = new LinkedHashMap<>();
    account
        .coverage()
        .forEach(source -> reading.merge(source.tool(), source.reading(), Boolean::logicalOr));
    return reading.keySet().stream().filter(tool -> !reading.get(tool)).map(scope::tool).toList();
  }

  /** Whether anything is known of the way to the leaders. */
  private boolean leadersKnown() {
    return scope
        .catalogue()
        .metric("leadership_within_3")
        .map(near -> scope.cell(near, scope.selection().period()))
        .filter(cell -> cell.tells() || cell.missing() == Missing.SUPPRESSED)
        .isPresent();
  }

  /** A stored moment, which is in UTC, on the organisation's clock. */
  public LocalDateTime local(LocalDateTime stored) {
    return LocalDateTime.ofInstant(stored.toInstant(ZoneOffset.UTC), scope.zone());
  }

  /** What makes a tie, as sentences. */
  public List<String> ties() {
    Map<String, String> settings = account.settings();
    List<String> rules = new ArrayList<>();
    rule(rules, "reciprocal", settings.get("ties.reciprocal"));
    rule(rules, "window", settings.get("ties.window"));
    rule(rules, "broadcast_limit", settings.get("ties.broadcast_limit"));
    String signals = settings.get("ties.signals");
    rule(rules, "signals", signals == null ? null : signals(signals));
    return rules;
  }

  private void rule(List<String> rules, String rule, String value) {
    String key = "network.tie." + rule;
    String special = key + "." + value;
    if (words.has(special)) {
      rules.add(words.say(special));
    } else if (value != null && words.has(key)) {
      rules.add(words.say(key, value));
    }
  }

  private String signals(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .map(s -> words.has("signal." + s) ? words.say("signal." + s) : s)
        .collect(Collectors.joining(", "));
  }

  /** Settings as used; lists get room to wrap. */
  public List<Setting> settings() {
    return account.settings().entrySet().stream()
        .map(e -> new Setting(said(e.getKey()), e.getKey(), written(e.getKey(), e.getValue())))
        .toList();
  }

  private String said(String setting) {
    if (setting.startsWith(MartFormat.MISSING_DAYS)) {
      String tool = setting.substring(MartFormat.MISSING_DAYS.length());
      return words.say("setting.missing", scope.tool(tool));
    }
    String key = "setting." + setting;
    return words.has(key) ? words.say(key) : "";
  }

  private String written(String setting, String value) {
    String special = "setting." + setting + "." + value;
    if (words.has(special)) {
      return words.say(special);
    }
    if (setting.startsWith(MartFormat.MISSING_DAYS)) {
      return list(value);
    }
    return switch (setting) {
      case "ties.signals" -> signals(value);
      case "dimensions", "closed", "pairs" -> list(value);
      case "zone" -> value.equals("Z") ? "UTC" : value;
      case "cells" -> count(Long.parseLong(value));
      case "language" -> Language.of(value, Language.NL).shown();
      default -> yes(value);
    };
  }

  private String list(String value) {
    return Arrays.stream(value.split(",\\s*")).map(this::named).collect(Collectors.joining(", "));
  }

  private String yes(String value) {
    return switch (value) {
      case "true" -> words.say("data.yes");
      case "false" -> words.say("data.no");
      default -> value.replaceAll(",(?=\\S)", ", ");
    };
  }

  /** A day, a dimension or a pair of dimensions as pages call it. */
  private String named(String part) {
    return part.matches("\\d{4}-\\d\\d-\\d\\d")
        ? words.dates().day(LocalDate.parse(part))
        : Arrays.stream(part.split("\\+"))
            .map(id -> scope.catalogue().dimension(id).map(Named::name).orElse(id))
            .collect(Collectors.joining(" + "));
  }

  /** Where the figures come from: run, counts, version and inputs. */
  public List<Line> lineage() {
    return new Lineage(scope).lines();
  }

  private String count(long number) {
    return words.numbers().count(number);
  }
}
