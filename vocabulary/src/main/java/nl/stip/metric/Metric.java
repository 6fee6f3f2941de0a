package nl.stip.metric;

import java.util.List;
import nl.stip.time.PeriodKind;

/**
 * One entry of the catalogue, as its {@code metric.yaml} states it.
 *
 * @param id id, equal to the folder's name
 * @param family family, equal to the name of the folder above
 * @param kind shape of the value
 * @param grain {@code person, group} or {@code tie}
 * @param population the people a figure is about
 * @param unit {@code share, people, ratio, steps, per_person …}
 * @param direction {@code up} (more is better), {@code down} or {@code none}
 * @param periods kinds of period it is published for
 * @param reads fact table its {@code value.sql} is an expression over
 * @param latest whether it is counted for the last complete period of each tool only
 * @param bins bins of a distribution in order; empty for other kinds
 * @param nl texts in Dutch
 * @param en texts in English
 */
public record Metric(
    String id,
    String family,
    MetricKind kind,
    String grain,
    Population population,
    String unit,
    String direction,
    List<PeriodKind> periods,
    String reads,
    boolean latest,
    List<Bin> bins,
    Text nl,
    Text en) {

  /** Copies the lists. */
  public Metric {
    periods = List.copyOf(periods);
    bins = List.copyOf(bins);
  }

  /**
   * What a reader is told, in one language.
   *
   * @param name name of the metric
   * @param question the question it answers
   * @param means what it means
   * @param calculated how it is calculated
   * @param act what to do with it
   * @param formula formula, in plain notation and words
   * @param source paper, standard or vendor page
   * @param about whom a figure is about, where that is not everybody of the population; or empty
   */
  public record Text(
      String name,
      String question,
      String means,
      String calculated,
      String act,
      String formula,
      String source,
      String about) {}

  /**
   * A bin of a distribution.
   *
   * @param id id
   * @param nl shown name in Dutch
   * @param en shown name in English
   */
  public record Bin(String id, String nl, String en) {}
}
