package nl.stip.analytics.network;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns that measuring a graph gives. */
final class NetworkSchema {

  /** Per person; broker: main role along the first dimension, {@code none} for nobody between. */
  static final StructType PERSON =
      StructType.fromDDL(
          "person bigint, tied boolean, degree int, clustering double, in_largest boolean,"
              + " distance int, reachable boolean, heard int, effective_size double, burt_constraint double,"
              + " coreness int, depth int, upward double, downward double, broker string");

  /**
   * Per group and, with dim1 null, for the organisation. people: enabled; n: those with a tie;
   * ends: of their ties; crossing: ends whose other end is in another group; crossing_people: who
   * has one; share, expected, ratio: {@code Openness}; arcs, answered, senders, reciprocity: {@code
   * Reciprocity} of the arcs sent. Of the whole graph alone: components (isolates included),
   * largest_people, largest_share, transitivity, path_length and its interval where sampled,
   * efficiency, and for months and quarters communities, modularity and bridging, the share of all
   * betweenness that the tenth of the people with most of it has. population_share: share of the
   * people with a tie who are of the group.
   */
  static final StructType GROUP =
      StructType.fromDDL(
          "dim1 string, val1 string, dim2 string, val2 string, people bigint, n bigint, ends"
              + " bigint, crossing bigint, crossing_people bigint, share double, share_low double,"
              + " share_high double, expected double, ratio double, ratio_low double, ratio_high"
              + " double, arcs bigint, answered bigint, senders bigint, reciprocity double,"
              + " reciprocity_low double, reciprocity_high double, components bigint,"
              + " largest_people bigint, largest_share double, transitivity double, path_length"
              + " double, path_low double, path_high double, efficiency double,"
              + " population_share double, communities bigint, modularity double, bridging double");

  /**
   * Per pair of groups, both ways round. n_from, n_to: people with a tie in each group;
   * people_from, people_to: those of them with a tie into the other; observed, expected: weight of
   * ties; ratio of both; z: {@code Mixing}.
   */
  static final StructType PAIR =
      StructType.fromDDL(
          "dim string, val_from string, val_to string, n_from bigint, n_to bigint, people_from"
              + " bigint, people_to bigint, observed double, expected double, ratio double, low"
              + " double, high double, z double");

  /**
   * Per dimension: the same for all groups together, and pairs: of groups with a tie; fragile:
   * those of them in which all ties end at two people or fewer on one side; for months and quarters
   * information and rand: {@code Agreement} of the groups with the communities.
   */
  static final StructType DIMENSION =
      PAIR.add("pairs", DataTypes.LongType)
          .add("fragile", DataTypes.LongType)
          .add("information", DataTypes.DoubleType)
          .add("rand", DataTypes.DoubleType);

  /** Per tie: two people, a below b, and its weight. */
  static final StructType TIE = StructType.fromDDL("a bigint, b bigint, weight double");

  /** One graph. */
  static final StructType GRAPH =
      new StructType()
          .add("tool", DataTypes.StringType)
          .add("period", DataTypes.StringType)
          .add("person", new ArrayType(PERSON, false))
          .add("grp", new ArrayType(GROUP, false))
          .add("pair", new ArrayType(PAIR, false))
          .add("dimension", new ArrayType(DIMENSION, false))
          .add("tie", new ArrayType(TIE, false));

  private NetworkSchema() {}
}
