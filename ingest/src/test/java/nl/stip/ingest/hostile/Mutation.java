package nl.stip.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Damages parts as bad luck and strangers do: flips, cuts, doubles, splices and puts in. */
final class Mutation {

  private static final List<byte[]> WORDS =
      List.of(
          bytes("\0"),
          new byte[] {(byte) 0xff},
          new byte[] {(byte) 0xc3},
          new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
          bytes("\\ud800"),
          bytes("[".repeat(3000)),
          bytes("{\"a\":".repeat(3000)),
          bytes("1e999999999"),
          bytes("99999999999999999999"),
          bytes("-1"),
          bytes("9999-12-31T23:59:59Z"),
          bytes("+999999999-01-01T00:00:00Z"),
          bytes("null"),
          bytes("\"\""),
          bytes("\""),
          bytes("\r\n"),
          bytes("\n\n"),
          bytes(","),
          bytes("<@|".repeat(200)),
          bytes("{}"),
          bytes("[]"),
          bytes("../../etc/passwd"),
          bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"),
          bytes("x".repeat(70_000)));

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Map<String, byte[]> of(Map<String, byte[]> parts) {
    Map<String, byte[]> changed = new TreeMap<>(parts);
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      List<String> names = new ArrayList<>(changed.keySet());
      String name = names.get(random.nextInt(names.size()));
      byte[] other = changed.get(names.get(random.nextInt(names.size())));
      changed.put(name, once(changed.get(name), other));
    }
    return changed;
  }

  private byte[] once(byte[] part, byte[] other) {
    if (part.length == 0) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    int at = random.nextInt(part.length);
    int to = Math.min(part.length, at + 1 + random.nextInt(200));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(part, at);
      case 1 -> Arrays.copyOf(part, at);
      case 2 -> joined(part, 0, to, part, at, part.length);
      case 3 -> joined(part, 0, at, part, to, part.length);
      case 4 -> joined(part, 0, at, other, random.nextInt(other.length + 1), other.length);
      case 5 -> put(part, at, WORDS.get(random.nextInt(WORDS.size())), at);
      default -> put(part, at, WORDS.get(random.nextInt(WORDS.size())), to);
    };
  }

  private byte[] flipped(byte[] part, int at) {
    byte[] flipped = part.clone();
    for (int i = at; i < Math.min(part.length, at + 1 + random.nextInt(5)); i++) {
      flipped[i] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private static byte[] put(byte[] part, int at, byte[] word, int to) {
    return joined(joined(part, 0, at, word, 0, word.length), part, to);
  }

  private static byte[] joined(byte[] a, byte[] b, int from) {
    return joined(a, 0, a.length, b, from, b.length);
  }

  private static byte[] joined(byte[] a, int a0, int a1, byte[] b, int b0, int b1) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(a, a0, a1 - a0);
    out.write(b, b0, b1 - b0);
    return out.toByteArray();
  }
}
