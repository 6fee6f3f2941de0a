package nl.stip.ingest.source.vivainsights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Doubts;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.record.Table;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Intake;

/** Results of queries of Viva Insights. */
public final class VivaInsights implements Source {

  private static final String ID = "viva-insights";

  private final Intake intake;
  private final GroupRow groups;

  /**
   * Reads days as this intake says.
   *
   * @param dimensions names of dimensions by id, by which groups are known
   */
  public VivaInsights(Intake intake, Map<String, String> dimensions) {
    this.intake = intake;
    this.groups = new GroupRow(dimensions);
  }

  @Override
  public Card card() {
    return new Card(
        ID,
        "Viva Insights queries",
        Set.of(QueryReading.TOOL),
        false,
        "Viva Insights (insights.cloud.microsoft) → Analysis → Custom query: Person query by week, or"
            + " Person-to-person, or Group-to-group → Run → Query results → Download CSV",
        "Per person and week hours of collaboration, meetings and after hours, meetings, calls, mails,"
            + " chats, posts and the size of the network; ties of two people as the tool scores them. Time,"
            + " meetings and mail between groups of at least k people, by a dimension of stip.yaml:"
            + " kept as the tool states them, no figure uses them yet.",
        "Single acts: the counts hold for the whole period and are never added to events. People are"
            + " codes, in another query perhaps other codes, and match the directory by an account"
            + " map only. Of group-to-group queries not who: they make no tie of people. Person-to-group and"
            + " meeting queries are recognised and counted, not kept: the first holds no second"
            + " person, the second nobody but an organiser, whom the person query counts.",
        EnumSet.of(Card.Family.ADOPTION, Card.Family.CONNECTION));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        part -> Query.of(Table.columns(part)).map(query -> "has the columns of " + query.title()));
  }

  /** A part with what is known of it before it is read; days only where it needs them. */
  private record Understood(Export.Part part, Query query, QueryDays days) {}

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Doubts doubts = new Doubts();
    List<Understood> parts = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      Optional<Query> query = Query.of(Table.columns(part));
      if (query.isPresent()) {
        doubts.about(() -> understood(part, query.get())).ifPresent(parts::add);
      }
    }
    doubts.tell();
    QueryReading reading = new QueryReading(sink);
    for (Understood one : parts) {
      switch (one.query()) {
        case PERSON -> reading.persons(one.part(), one.days());
        case GROUPS -> reading.groups(one.part(), one.days(), groups);
        case TIES -> reading.ties(one.part(), one.days());
        default -> reading.others(one.part(), one.query());
      }
    }
    reading.finish();
  }

  private Understood understood(Export.Part part, Query query) {
    return switch (query) {
      case PERSON, TIES -> new Understood(part, query, QueryDays.of(part, ID, intake.of(ID)));
      case GROUPS -> new Understood(part, query, ifTold(part));
      case NAMELESS -> throw nameless(part);
      case PERSON_TO_GROUP, MEETINGS -> new Understood(part, query, null);
    };
  }

  // No figure waits for counts between groups, so a doubt about them stops nothing.
  private QueryDays ifTold(Export.Part part) {
    try {
      return QueryDays.of(part, ID, intake.of(ID));
    } catch (FaultException e) {
      return null;
    }
  }

  private static FaultException nameless(Export.Part part) {
    return new FaultException(
        ExitCode.INPUT,
        part.name(),
        "this looks like a person query of Viva Insights, but the column PersonId is missing, so"
            + " nothing in it can be given its pseudonym",
        "Download the result of the query again, and do not remove columns. Nothing was read.");
  }
}
