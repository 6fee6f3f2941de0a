package nl.stip.launcher.stage;

/** A process the launcher can start. */
public enum Stage {
  /** Makes the sample organisation's exports. */
  SAMPLE("sample-data", "nl.stip.sample.Sample", false, false),
  /** Exports to event log and directory. */
  INGEST("ingest", "nl.stip.ingest.Ingest", true, true),
  /** Forgets a time, answers and erases people. */
  RIGHTS("ingest", "nl.stip.ingest.Rights", true, false),
  /** Prints what each source needs and gives. */
  SOURCES("ingest", "nl.stip.ingest.SourceCards", false, false),
  /** Event log and directory to mart. */
  ANALYSIS("analytics", "nl.stip.analytics.Analyse", true, true),
  /** Mart to pages. */
  DASHBOARD("dashboard", "nl.stip.dashboard.Dashboard", false, false),
  /** Mart to a file. */
  REPORT("dashboard", "nl.stip.dashboard.report.Report", false, false);

  private final String module;
  private final String mainClass;
  private final boolean writes;
  private final boolean archives;

  Stage(String module, String mainClass, boolean writes, boolean archives) {
    this.module = module;
    this.mainClass = mainClass;
    this.writes = writes;
    this.archives = archives;
  }

  /** Folder of the Maven module. */
  public String module() {
    return module;
  }

  /** Class with the stage's {@code main}. */
  public String mainClass() {
    return mainClass;
  }

  /** Whether it writes in store or mart, and so needs the workspace's lock. */
  public boolean writes() {
    return writes;
  }

  /** Whether it leaves an archive of its classes behind, to begin sooner the next time. */
  boolean archives() {
    return archives;
  }
}
