package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.TableTwin;
import nl.stip.dashboard.figure.form.Forms;
import nl.stip.dashboard.figure.form.Mark;
import nl.stip.dashboard.page.Timeline;
import nl.stip.workspace.register.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of groups that go on about other people. */
class RegroupedTest {

  private static final Timeline NOTHING_BEGUN = new Timeline(List.of(), List.of());

  /**
   * Arnhem goes from 200 to 150 people in May, Gent from 100 to 110, which is a tenth, and Utrecht
   * from 20 to 26, which is a third of few.
   */
  private static final Planting MOVED =
      mart -> {
        new PlantedMart.Members(
                "site",
                """
                case val1
                  when 'Arnhem' then if(p.id < '2026-05', 200, 150)
                  when 'Gent' then if(p.id < '2026-05', 100, 110)
                  else if(p.id < '2026-05', 20, 26) end
                """)
            .in(mart);
        try (Statement statement = mart.createStatement()) {
          statement.execute(
              """
              update metric set population = 'engaged' where id = 'open_share';
              insert into value
              select m, t, grp, period, n, value, low, high, bound, missing
              from value, (values ('open_share', 'all'), ('engaged_share', 'slack')) other(m, t)
              where metric = 'engaged_share' and tool = 'all'
                and grp in (select id from grp where dim1 = 'site' and dim2 is null)
              """);
        }
      };

  @TempDir static Path folder;

  private static List<String> noted(Figure figure, String language, Map<String, String> choices)
      throws Exception {
    return noted(NOTHING_BEGUN, MOVED, figure, language, choices);
  }

  private static List<String> noted(
      Timeline begun,
      Planting planting,
      Figure figure,
      String language,
      Map<String, String> choices)
      throws Exception {
    return PlantedMart.told(
        folder,
        planting,
        language,
        choices,
        scope ->
            begun.on(FigureReader.read(figure, scope), scope).stream()
                .map(
                    noted ->
                        "%d at %d: %s"
                            .formatted(
                                noted.moment().number(), noted.moment().tick(), noted.text()))
                .toList());
  }

  private static Figure figure(String by, String... metrics) {
    return new Figure("any", List.of(metrics), by, "line");
  }

  /** November 2025 is 0, so May is 6. */
  @Test
  void aGroupBesideOthersIsMarkedWhereItsPeopleChanged() throws Exception {
    Map<String, String> bySite = Map.of("period", "2026-10", "by", "site");
    assertThat(noted(figure("group-period", "engaged_share"), "nl", bySite))
        .containsExactly("1 at 6: Arnhem: in mei 2026 van 200 naar 150, dus andere mensen");
    assertThat(noted(figure("group-period", "engaged_share"), "en", bySite))
        .containsExactly("1 at 6: Arnhem: from 200 to 150 in May 2026, so other people");
  }

  @Test
  void soIsTheGroupLookedAtOnceForAllItsLines() throws Exception {
    Map<String, String> arnhem = Map.of("period", "2026-10", "only", "site:Arnhem");
    assertThat(noted(figure("period", "engaged_share"), "nl", arnhem))
        .singleElement()
        .asString()
        .contains("Arnhem", "van 200 naar 150");
    Map<String, String> gent = Map.of("period", "2026-10", "only", "site:Gent");
    assertThat(noted(figure("period", "engaged_share"), "nl", gent)).isEmpty();
  }

  /** A tool that is given to many more at once is about other people, too. */
  @Test
  void aToolIsMarkedWhereThoseWithAccessChanged() throws Exception {
    assertThat(
            noted(
                figure("group-period", "engaged_share"),
                "nl",
                Map.of("period", "2026-10", "by", "site", "tool", "slack")))
        .containsExactly(
            "1 at 6: Arnhem: in mei 2026 van 200 naar 150 mensen met toegang, dus andere mensen");
    Planting rollOut =
        mart -> {
          try (Statement statement = mart.createStatement()) {
            statement.execute(
                """
                delete from value where metric = 'engaged_share' and tool = 'slack' and grp = 0;
                insert into value
                select metric, 'slack', grp, period, if(period < '2026-03', 905, 1185),
                  value, low, high, bound, missing
                from value where metric = 'engaged_share' and tool = 'all' and grp = 0
                """);
          }
        };
    Map<String, String> slack = Map.of("period", "2026-10", "tool", "slack");
    assertThat(noted(NOTHING_BEGUN, rollOut, figure("period", "engaged_share"), "en", slack))
        .containsExactly(
            "1 at 4: Slack: from 905 to 1,185 people with access in March 2026, so other people");
    Map<String, String> all = Map.of("period", "2026-10");
    assertThat(noted(NOTHING_BEGUN, rollOut, figure("period", "engaged_share"), "en", all))
        .isEmpty();
  }

  /**
   * Of Arnhem's people fewer wrote in May, and in August hardly anybody: what counts is who is
   * there.
   */
  @Test
  void fewerPeopleOfAFigureAboutSomeAreNoOtherGroup() throws Exception {
    Planting holidays =
        mart -> {
          MOVED.in(mart);
          mart.createStatement()
              .execute(
                  "update value set n = 20 where metric = 'open_share' and period = '2026-08'");
        };
    Map<String, String> bySite = Map.of("period", "2026-10", "by", "site");
    assertThat(noted(NOTHING_BEGUN, holidays, figure("group-period", "open_share"), "nl", bySite))
        .containsExactly("1 at 6: Arnhem: in mei 2026 van 200 naar 150, dus andere mensen");
    assertThat(noted(figure("group", "engaged_share"), "nl", bySite)).as("at once").isEmpty();
  }

  /** Parts of a whole over time are those of others, too. */
  @Test
  void soAreThePartsOfTheGroupLookedAt() throws Exception {
    Map<String, String> arnhem = Map.of("period", "2026-10", "only", "site:Arnhem");
    assertThat(noted(figure("bin-period", "usage_segments"), "nl", arnhem))
        .containsExactly("1 at 6: Arnhem: in mei 2026 van 200 naar 150, dus andere mensen");
  }

  /** Ties of all tools are those of Slack, and so are the people. */
  @Test
  void whereTiesComeFromOneToolItsRollOutIsMarked() throws Exception {
    Planting rollOut =
        mart -> {
          try (Statement statement = mart.createStatement()) {
            statement.execute(
                """
                delete from value
                where metric in ('engaged_share', 'ties_per_person') and tool <> 'all';
                update metric set family = 'connection' where id = 'usage_segments';
                insert into value
                select metric, other.id, grp, period,
                  if(period < if(other.id = 'slack', '2026-03', '2026-02'), 905, 1185),
                  value, low, high, bound,
                  if(other.id = 'm365' and metric = 'ties_per_person', 'not_recorded', null)
                from value, (values ('slack'), ('m365')) other(id)
                where metric in ('engaged_share', 'ties_per_person') and tool = 'all' and grp = 0
                """);
          }
        };
    Map<String, String> all = Map.of("period", "2026-10");
    assertThat(noted(NOTHING_BEGUN, rollOut, figure("period", "ties_per_person"), "en", all))
        .containsExactly(
            "1 at 4: Slack: from 905 to 1,185 people with access in March 2026, of the whole"
                + " organisation; people without access could have no ties yet");
    assertThat(noted(NOTHING_BEGUN, rollOut, figure("bin-period", "usage_segments"), "en", all))
        .as("parts of people by their ties")
        .hasSize(1);
    assertThat(noted(NOTHING_BEGUN, rollOut, figure("dimension-period", "openness"), "en", all))
        .as("ties along dimensions")
        .hasSize(1);
    assertThat(noted(NOTHING_BEGUN, rollOut, figure("period", "open_share"), "en", all)).isEmpty();
  }

  /** Numbers follow the axis from 1 on, whatever they stand for and whatever lies before it. */
  @Test
  void theyAreNumberedInTimeAmongInitiatives() throws Exception {
    Timeline training =
        new Timeline(
            List.of(
                new Initiative("Training", LocalDate.of(2024, 1, 1), null, null, null, null),
                new Initiative("Spreekuur", LocalDate.of(2026, 6, 1), null, null, null, null)),
            List.of());
    assertThat(
            noted(
                training,
                MOVED,
                figure("group-period", "engaged_share"),
                "nl",
                Map.of("period", "2026-10", "by", "site")))
        .containsExactly(
            "1 at 6: Arnhem: in mei 2026 van 200 naar 150, dus andere mensen",
            "2 at 7: Spreekuur, 1 jun 2026");
  }

  /** Ten departments of 100, that grow by 20, 30, and so on, the largest of them first in time. */
  @Test
  void ofManyTheThreeLargestAreMarkedAsTimeGoes() throws Exception {
    Planting many =
        new PlantedMart.Members(
            "department",
            "if(p.id < '2026-' || printf('%02d', 11 - place), 100, 110 + 10 * place)");
    assertThat(
            noted(
                NOTHING_BEGUN,
                many,
                figure("group-period", "engaged_share"),
                "nl",
                Map.of("period", "2026-10", "by", "department")))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("1 at 2: Verkoop").contains("naar 210"),
            second -> assertThat(second).startsWith("2 at 3: Personeel").contains("naar 200"),
            third -> assertThat(third).startsWith("3 at 4: Onderzoek").contains("naar 190"));
  }

  /**
   * Arnhem takes the people of Gent over in July: what crosses sites since then is another thing.
   */
  private static final Planting MERGED =
      mart -> {
        new PlantedMart.Members(
                "site",
                """
                case val1
                  when 'Arnhem' then if(p.id < '2026-07', 200, 300)
                  when 'Gent' then if(p.id < '2026-07', 100, null)
                  else 80 end
                """)
            .in(mart);
        try (Statement statement = mart.createStatement()) {
          statement.execute(
              """
              delete from matrix where metric = 'openness';
              insert into matrix
              select 'openness', 'all', id, 'site', '*', '*', 380, 380, 10, 20, 0.5, 0.46, 0.54, -9,
                null
              from period where kind = 'month' and id between '2025-10' and '2026-10'
              """);
        }
      };

  @Test
  void alongADimensionItIsMarkedWhereItsBoundariesWereDrawnAnew() throws Exception {
    Map<String, String> october = Map.of("period", "2026-10");
    assertThat(noted(NOTHING_BEGUN, MERGED, figure("dimension-period", "openness"), "nl", october))
        .containsExactly("1 at 8: Vestiging: vanaf juli 2026 zonder Gent, dus andere grenzen");
    assertThat(noted(NOTHING_BEGUN, MERGED, figure("dimension-period", "openness"), "en", october))
        .containsExactly("1 at 8: Site: without Gent from July 2026, so other boundaries");
  }

  /** How much more or less it is than with the boundaries of then says nothing. */
  @Test
  void besideAPeriodWithOtherBoundariesThereIsNoDifferenceAndNoTick() throws Exception {
    Figure figure = new Figure("any", List.of("openness"), "dimension", "rank");
    assertThat(compared(figure, "year"))
        .containsExactly(
            "in oktober 2025 lagen de grenzen anders",
            "Vestiging: in oktober 2025 lagen de grenzen anders, dus zonder streepje van toen");
    assertThat(compared(figure, "previous"))
        .containsExactly("gelijk aan september 2026", "september 2026");
  }

  /** The end of the table's basis, and what the key says of then. */
  private static List<String> compared(Figure figure, String way) throws Exception {
    return PlantedMart.told(
        folder,
        MERGED,
        "nl",
        Map.of("period", "2026-10", "compare", way),
        scope -> {
          FigureData data = FigureReader.read(figure, scope).data();
          String basis = TableTwin.of(data, scope).rows().get(0).entries().get(0).basis();
          return Stream.concat(
                  Stream.of(basis.substring(basis.lastIndexOf("· ") + 2)),
                  Forms.named("rank").orElseThrow().marks(data, scope.words()).stream()
                      .map(Mark::text)
                      .filter(text -> text.contains("20")))
              .toList();
        });
  }
}
