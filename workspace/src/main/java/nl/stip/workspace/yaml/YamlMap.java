package nl.stip.workspace.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping in a YAML file. Every reading method returns the default and notes a fault when the
 * value is of the wrong type, so that reading goes on to the next fault. A key without a value
 * counts as absent.
 */
public final class YamlMap {

  private final Faults faults;
  private final String path;
  private final int line;
  private final Map<String, Item> items = new LinkedHashMap<>();

  private record Item(int line, Node value) {}

  private YamlMap(Faults faults, String path, int line) {
    this.faults = faults;
    this.path = path;
    this.line = line;
  }

  /**
   * Reads a file whose top is a mapping.
   *
   * @param shown the file's name as the reader knows it, used by {@code faults}
   * @throws FaultException when the file cannot be read or is not YAML
   */
  public static YamlMap read(Path file, String shown, Faults faults) {
    Optional<Node> top;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(shown).build();
      top = new Compose(settings).composeString(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw fatal(shown, "is not UTF-8 text", "save it as UTF-8");
    } catch (IOException e) {
      throw fatal(shown, "cannot be read: " + e.getMessage(), "check the file and its rights");
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      throw fatal(shown + ":" + at, "is not YAML: " + e.getProblem(), "check indents and quotes");
    } catch (YamlEngineException e) {
      throw fatal(shown, "is not YAML", "check indents and quotes");
    }
    YamlMap map = new YamlMap(faults, "", 1);
    top.filter(node -> !empty(node)).ifPresent(map::fill);
    return map;
  }

  /** A file that is not there: no key at all. */
  public static YamlMap none(Faults faults) {
    return new YamlMap(faults, "", 0);
  }

  private static FaultException fatal(String where, String what, String advice) {
    return new FaultException(ExitCode.SETTINGS, where, what, advice);
  }

  private void fill(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      faults.add(line(node), shown() + "must be 'key: value' lines", "see docs/reference");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        Item before = items.putIfAbsent(key.getValue(), new Item(line(key), tuple.getValueNode()));
        if (before != null) {
          faults.add(
              line(key),
              "'" + key.getValue() + "' stands twice, first in line " + before.line,
              "keep one of the two");
        }
      } else {
        faults.add(line(tuple.getKeyNode()), "a key must be a word", "see docs/reference");
      }
    }
  }

  private String shown() {
    return path.isEmpty() ? "the file " : "'" + path + "' ";
  }

  /** Notes every key that is not among the allowed ones, with the nearest that is. */
  public void allow(Collection<String> allowed) {
    for (Map.Entry<String, Item> item : items.entrySet()) {
      if (!allowed.contains(item.getKey())) {
        faults.add(
            item.getValue().line,
            "unknown key '" + full(item.getKey()) + "'",
            Nearest.advice(item.getKey(), allowed));
      }
    }
  }

  /** The keys, in the order of the file. */
  public Set<String> keys() {
    return items.keySet();
  }

  /** Whether the key has a value. */
  public boolean has(String key) {
    return items.containsKey(key) && !empty(items.get(key).value);
  }

  /** Notes a fault at a key, or at the mapping itself when the key is not there. */
  public void fault(String key, String what, String advice) {
    int at = items.containsKey(key) ? items.get(key).line : line;
    faults.add(at, "'" + full(key) + "' " + what, advice);
  }

  /** A text; numbers and truth values are taken as written. */
  public String text(String key, String absent) {
    return scalar(key, "one text").map(ScalarNode::getValue).orElse(absent);
  }

  /** One of a few words. */
  public String choice(String key, Collection<String> allowed, String absent) {
    String value = text(key, absent);
    if (value != null && !allowed.contains(value)) {
      fault(key, "is '" + value + "'", Nearest.advice(value, allowed));
      return absent;
    }
    return value;
  }

  /** A text understood by a parser that throws on what it does not understand. */
  public <T> T parsed(String key, Function<String, T> parser, T absent, String advice) {
    Optional<ScalarNode> scalar = scalar(key, "one text");
    return scalar.isEmpty() ? absent : parse(key, scalar.get(), parser, advice).orElse(absent);
  }

  private <T> Optional<T> parse(
      String key, ScalarNode node, Function<String, T> parser, String advice) {
    try {
      return Optional.of(parser.apply(node.getValue()));
    } catch (RuntimeException e) {
      faults.add(line(node), "'" + full(key) + "' is '" + node.getValue() + "'", advice);
      return Optional.empty();
    }
  }

  /** A whole number of at least {@code least}. */
  public long whole(String key, long absent, long least) {
    Optional<ScalarNode> scalar = scalar(key, "a whole number");
    if (scalar.isEmpty()) {
      return absent;
    }
    String advice = "write a whole number of at least " + least;
    return parse(
            key,
            scalar.get(),
            text -> {
              long number = Long.parseLong(text);
              if (number < least) {
                throw new IllegalArgumentException(advice);
              }
              return number;
            },
            advice)
        .orElse(absent);
  }

  /** True or false. */
  public boolean flag(String key, boolean absent) {
    Optional<ScalarNode> scalar = scalar(key, "true or false");
    if (scalar.isPresent() && !scalar.get().getTag().equals(Tag.BOOL)) {
      fault(key, "is '" + scalar.get().getValue() + "'", "write true or false");
      return absent;
    }
    return scalar
        .map(node -> Boolean.valueOf(node.getValue().toLowerCase(Locale.ROOT)))
        .orElse(absent);
  }

  /** A list of texts, each with its parser; {@code absent} when the key is not there. */
  public <T> List<T> list(String key, Function<String, T> parser, List<T> absent, String advice) {
    List<T> values = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof ScalarNode scalar) {
        parse(key, scalar, parser, advice).ifPresent(values::add);
      } else {
        faults.add(line(node), "'" + full(key) + "' must be a plain list", advice);
      }
    }
    return has(key) ? values : absent;
  }

  /** A list of lists of texts. */
  public List<List<String>> lists(String key, String advice) {
    List<List<String>> values = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof SequenceNode inner
          && inner.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
        values.add(inner.getValue().stream().map(n -> ((ScalarNode) n).getValue()).toList());
      } else {
        faults.add(line(node), "'" + full(key) + "' must be a list of lists", advice);
      }
    }
    return values;
  }

  /** A mapping below this one; without keys when it is not there. */
  public YamlMap map(String key) {
    YamlMap map = new YamlMap(faults, full(key), has(key) ? items.get(key).line : line);
    if (has(key)) {
      map.fill(items.get(key).value);
    }
    return map;
  }

  /** A list of mappings. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node node : nodes(key)) {
      YamlMap map = new YamlMap(faults, full(key) + "[" + (maps.size() + 1) + "]", line(node));
      map.fill(node);
      maps.add(map);
    }
    return maps;
  }

  /** All keys with their texts, in the order of the file. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    keys().forEach(key -> texts.put(key, text(key, key)));
    return texts;
  }

  /** Whether the key holds a list. */
  public boolean isList(String key) {
    return has(key) && items.get(key).value instanceof SequenceNode;
  }

  private List<Node> nodes(String key) {
    if (!has(key)) {
      return List.of();
    } else if (items.get(key).value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(key, "must be a list", "write [a, b] or one '- a' per line");
    return List.of();
  }

  private Optional<ScalarNode> scalar(String key, String wanted) {
    if (!has(key)) {
      return Optional.empty();
    } else if (items.get(key).value instanceof ScalarNode scalar) {
      return Optional.of(scalar);
    }
    fault(key, "must be " + wanted, "write it behind the colon");
    return Optional.empty();
  }

  private String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static boolean empty(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
