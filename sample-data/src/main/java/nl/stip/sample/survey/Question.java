package nl.stip.sample.survey;

/** A question of the pulse survey. */
public enum Question {
  /** Whether the tools help. */
  TOOLS_HELP(
      "tools-help",
      "De digitale hulpmiddelen helpen mij mijn werk te doen",
      "The digital tools help me do my work",
      "    scale: 1-5\n",
      0.58),
  /** Whether people find who knows. */
  FIND_WHO_KNOWS(
      "find-who-knows",
      "Ik vind snel wie iets weet, ook buiten mijn afdeling",
      "I quickly find who knows, also outside my department",
      "    scale: 1-5\n",
      0.38),
  /** Whether there is too much of it. */
  TOO_MANY_MESSAGES(
      "too-many-messages",
      "Ik krijg meer berichten dan ik kan lezen",
      "I get more messages than I can read",
      "    scale: 1-5\n    better: low\n",
      0.45),
  /** Whether Slack would be recommended. */
  RECOMMEND_SLACK(
      "recommend-slack",
      "Hoe waarschijnlijk is het dat je Slack aanraadt aan een collega?",
      "How likely are you to recommend Slack to a colleague?",
      "    tool: slack\n    recommend: true\n",
      0.3);

  private final String id;
  private final String nl;
  private final String en;
  private final String how;
  private final double favourable;

  Question(String id, String nl, String en, String how, double favourable) {
    this.id = id;
    this.nl = nl;
    this.en = en;
    this.how = how;
    this.favourable = favourable;
  }

  /** Its id in the register. */
  public String id() {
    return id;
  }

  /** The question as it is asked. */
  String nl() {
    return nl;
  }

  /** Its entry in the register. */
  String entry() {
    return "  - id: %s\n    nl: \"%s\"\n    en: \"%s\"\n%s".formatted(id, nl, en, how);
  }

  /** Share of the people who are for it, as long as nothing happens. */
  double favourable() {
    return favourable;
  }

  /** Lowest and highest score of a favourable answer. */
  int[] good() {
    return switch (this) {
      case TOOLS_HELP, FIND_WHO_KNOWS -> new int[] {4, 5};
      case TOO_MANY_MESSAGES -> new int[] {1, 2};
      case RECOMMEND_SLACK -> new int[] {9, 10};
    };
  }

  /** The same of an answer that is neither. */
  int[] neither() {
    return this == RECOMMEND_SLACK ? new int[] {7, 8} : new int[] {3, 3};
  }

  /** The same of an unfavourable answer. */
  int[] bad() {
    return switch (this) {
      case TOOLS_HELP, FIND_WHO_KNOWS -> new int[] {1, 2};
      case TOO_MANY_MESSAGES -> new int[] {4, 5};
      case RECOMMEND_SLACK -> new int[] {0, 6};
    };
  }
}
