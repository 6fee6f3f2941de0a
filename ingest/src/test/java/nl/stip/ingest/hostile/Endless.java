package nl.stip.ingest.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.recording.SmallExport;

/**
 * A program of its own, to be run with little memory: into a part of each original it puts far more
 * bytes than memory holds, somewhere, of several kinds, and lets its source read it. Says on
 * standard output what goes wrong; silent when nothing does.
 */
public final class Endless {

  private static final List<String> KINDS =
      List.of(
          "a",
          "\0",
          "[",
          "{\"a\":",
          "\"key#\":1,",
          "\"text # \",",
          "{\"a\":[1,2,3]},",
          "cell;x,",
          "\n",
          "\"",
          "é",
          "<b>");

  private Endless() {}

  /**
   * Runs.
   *
   * @param args bytes to put in; seconds after which no new round is begun; a folder to work in
   */
  public static void main(String[] args) throws IOException {
    long size = Long.parseLong(args[0]);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[1]));
    List<Original> originals = Original.all(Path.of(args[2]));
    for (int round = 0; round == 0 || (round < KINDS.size() && System.nanoTime() < end); round++) {
      for (int i = 0; i < originals.size() && (round == 0 || System.nanoTime() < end); i++) {
        tell(originals.get(i), KINDS.get((i + 5 * round) % KINDS.size()), size, round);
      }
    }
  }

  private static void tell(Original original, String kind, long size, int turn) {
    Random random = new Random(original.source().card().id().hashCode() + turn);
    List<String> names = new ArrayList<>(original.parts().keySet());
    String chosen = names.get(random.nextInt(names.size()));
    int at = random.nextInt(original.parts().get(chosen).length + 1);
    List<Export.Part> parts = new ArrayList<>();
    original
        .parts()
        .forEach(
            (name, bytes) ->
                parts.add(
                    name.equals(chosen)
                        ? new Stretched(name, bytes, at, kind, size)
                        : new Stretched(name, bytes, 0, kind, 0)));
    String what =
        original.source().card().id() + ", " + chosen + " with “" + kind + "” at " + at + ": ";
    try {
      Export export = new SmallExport(original.name(), parts);
      List<String> wrong = Judge.read(original.source(), export, Set.of());
      if (!wrong.isEmpty()) {
        System.out.println(what + wrong);
      }
    } catch (OutOfMemoryError e) {
      System.out.println(what + "fills memory");
    }
  }

  private static final class Stretched implements Export.Part {
    private final String name;
    private final byte[] bytes;
    private final int at;
    private final String kind;
    private final long extra;

    Stretched(String name, byte[] bytes, int at, String kind, long extra) {
      this.name = name;
      this.bytes = bytes;
      this.at = at;
      this.kind = kind;
      this.extra = extra;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return bytes.length + extra;
    }

    @Override
    public InputStream open() {
      InputStream start = new ByteArrayInputStream(bytes, 0, at);
      InputStream end = new ByteArrayInputStream(bytes, at, bytes.length - at);
      return new SequenceInputStream(
          start, new SequenceInputStream(new Repeated(kind, extra), end));
    }
  }

  /** A text over and over; {@code #} in it is another number each time. */
  private static final class Repeated extends InputStream {
    private final String kind;
    private long left;
    private long number;
    private byte[] block = {};
    private int from;

    Repeated(String kind, long size) {
      this.kind = kind;
      this.left = size;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      if (from == block.length) {
        StringBuilder next = new StringBuilder();
        while (next.length() < 1 << 13) {
          next.append(kind.replace("#", Long.toString(number++)));
        }
        block = next.toString().getBytes(StandardCharsets.UTF_8);
        from = 0;
      }
      int n = (int) Math.min(Math.min(length, block.length - from), left);
      System.arraycopy(block, from, bytes, offset, n);
      from += n;
      left -= n;
      return n;
    }
  }
}
