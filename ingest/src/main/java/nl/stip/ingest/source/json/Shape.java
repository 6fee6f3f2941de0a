package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HashMap;
import java.util.Map;

/**
 * Which fields an object has, in the order they came in. Records of one file mostly have those of
 * their neighbour, so what follows from the names alone is worked out once per shape: where a field
 * is, and in which order the names stand. A shape grows by a field at a time and remembers into
 * what it grew.
 */
final class Shape {

  /** Shapes that are remembered; more have only files whose fields are called at random. */
  private static final int MOST = 4096;

  private static final int LONGEST = 256;
  private static final Integer NOWHERE = -1;

  private final Shape before;
  private final String name;
  private final int size;
  private final int[] remembered;
  private final Map<String, Shape> next = new HashMap<>();
  private String lastName;
  private Shape last;
  private Map<String, Integer> places;
  private int[] sorted;
  private SerializableString[] names;

  private Shape(Shape before, String name, int size, int[] remembered) {
    this.before = before;
    this.name = name;
    this.size = size;
    this.remembered = remembered;
  }

  /** The shape of an object without fields. */
  static Shape empty() {
    return new Shape(null, "", 0, new int[1]);
  }

  /** The shape with one more field. */
  @SuppressWarnings("ReferenceEquality") // a parser gives a name that comes again as the same text
  Shape with(String field) {
    return field == lastName ? last : grown(field);
  }

  private Shape grown(String field) {
    Shape grown = next.get(field);
    if (grown == null) {
      grown = new Shape(this, field, size + 1, remembered);
      if (field.length() > LONGEST || remembered[0] == MOST) {
        return grown;
      }
      remembered[0]++;
      next.put(field, grown);
    }
    lastName = field;
    last = grown;
    return grown;
  }

  int size() {
    return size;
  }

  /** At which place a field is, of fields of one name the last; -1 if there is none. */
  int place(String field) {
    return known().places.getOrDefault(field, NOWHERE);
  }

  /** The places of the fields in the order of their names, of fields of one name the last. */
  int[] sorted() {
    return known().sorted;
  }

  /** The name of the field at a place. */
  SerializableString name(int place) {
    return known().names[place];
  }

  private Shape known() {
    if (places == null) {
      places = new HashMap<>();
      names = new SerializableString[size];
      for (Shape shape = this; shape.size > 0; shape = shape.before) {
        places.putIfAbsent(shape.name, shape.size - 1);
        names[shape.size - 1] = new SerializedString(shape.name);
      }
      sorted =
          places.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .mapToInt(Map.Entry::getValue)
              .toArray();
    }
    return this;
  }
}
