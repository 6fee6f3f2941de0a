package nl.stip.sample.chat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.stip.sample.org.Department;
import nl.stip.sample.org.Site;

/** Where people talk: a channel or a conversation. */
public final class Place {

  /** What kind of place. */
  public enum Kind {
    /** Everybody, by default. */
    GENERAL,
    /** Where the board speaks. */
    STRATEGY,
    /** Questions to the whole company. */
    QUESTIONS,
    /** A department. */
    DEPARTMENT,
    /** A department at a site, in the open. */
    TEAM,
    /** A site. */
    SITE,
    /** Work across departments. */
    TOPIC,
    /** Not about work. */
    SOCIAL,
    /** A department at a site, closed. */
    CLOSED,
    /** Managers and leads of a department, closed. */
    LEADERSHIP,
    /** The board, closed. */
    BOARD,
    /** Two people. */
    DIRECT,
    /** Three to five people. */
    GROUP;

    /** Whether anybody may read along. */
    public boolean open() {
      return compareTo(CLOSED) < 0;
    }

    /** Whether it is a conversation rather than a channel. */
    public boolean conversation() {
      return this == DIRECT || this == GROUP;
    }
  }

  /**
   * What does not change about a place.
   *
   * @param name first name
   * @param kind kind
   * @param department department it is for, or null
   * @param site site it is for, or null
   * @param interest share of the people it could interest that join
   * @param created first day, epoch day
   * @param purpose what it is for
   */
  public record Card(
      String name,
      Kind kind,
      Department department,
      Site site,
      double interest,
      int created,
      String purpose) {}

  private final int id;
  private final Card card;
  private final List<Integer> members = new ArrayList<>();
  private final List<Integer> joined = new ArrayList<>();
  private final BitSet memberSet = new BitSet();
  private final List<Post> posts = new ArrayList<>();
  private String newName;
  private int renamedOn = Integer.MAX_VALUE;

  Place(int id, Card card) {
    this.id = id;
    this.card = card;
  }

  /** Number. */
  public int id() {
    return id;
  }

  /** What does not change. */
  public Card card() {
    return card;
  }

  /** Kind. */
  public Kind kind() {
    return card.kind();
  }

  /** Name on a day. */
  public String name(int day) {
    return day >= renamedOn ? newName : card.name();
  }

  /** The day it got another name; none is {@link Integer#MAX_VALUE}. */
  int renamedOn() {
    return renamedOn;
  }

  void rename(String name, int day) {
    newName = name;
    renamedOn = day;
  }

  void join(int person, int day) {
    members.add(person);
    joined.add(day);
    memberSet.set(person);
  }

  /** Whether a person has joined. */
  boolean has(int person) {
    return memberSet.get(person);
  }

  /** Members, by the day they joined. */
  public List<Integer> members() {
    return members;
  }

  /** Members on a day. */
  public List<Integer> members(int day) {
    List<Integer> on = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (joined.get(i) <= day) {
        on.add(members.get(i));
      }
    }
    return on;
  }

  /** What was said. */
  public List<Post> posts() {
    return posts;
  }
}
