package nl.stip.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Attacks the mart of a workspace by subtraction between metrics: a share that counts some bins of
 * a distribution together tells, with the bins that are shown, how many people are in those that
 * are not. Only of groups so small that a whole percent is one number of people.
 */
final class SumAttack {

  private SumAttack() {}

  /**
   * What an attack told.
   *
   * @param tried cells of which a share is shown and a bin on one side of it is not
   * @param broken how often that side turned out to hold one or two people
   */
  record Told(long tried, long broken) {}

  static Told on(Path workspace) throws IOException, SQLException {
    List<Object> row = DuckDb.mart(workspace).row(ATTACK);
    return new Told(((Number) row.get(0)).longValue(), ((Number) row.get(1)).longValue());
  }

  // written from what the metrics mean, not from what the suppression is told of them
  private static final String ATTACK =
      """
      with told(share, distribution, bin) as (values
        ('leadership_within_3', 'leadership_distance', '1'),
        ('leadership_within_3', 'leadership_distance', '2'),
        ('leadership_within_3', 'leadership_distance', '3'),
        ('engaged_share', 'lifecycle', 'new'),
        ('engaged_share', 'lifecycle', 'retained'),
        ('engaged_share', 'lifecycle', 'resurrected'),
        ('isolates', 'coreness', 'none')),
      share as (select * from value
        where value is not null and n < 50 and round(round(value * n) / n, 2) = value),
      side as (
        select s.n, round(s.value * s.n) as people, t.bin is not null as inside,
          count(*) filter (b.value is null) as hidden,
          coalesce(sum(round(b.value * s.n)), 0) as shown,
          bool_and(b.value is null or round(round(b.value * s.n) / s.n, 2) = b.value) as exact
        from (select distinct share, distribution from told) p
        join share s on s.metric = p.share
        join bin b on b.metric = p.distribution and b.tool = s.tool and b.grp = s.grp
          and b.period = s.period
        left join told t on t.share = p.share and t.bin = b.bin
        group by p.share, s.tool, s.grp, s.period, s.n, s.value, inside)
      select count(*),
        count(*) filter (if(inside, people, n - people) - shown between 1 and 2)
      from side where hidden > 0 and exact
      """;
}
