package nl.stip.ingest.export;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import nl.stip.ingest.issue.SwollenPartException;
import nl.stip.ingest.source.Export;

/** An export that tells how far it has been read, and which of its parts could not be. */
public final class Metered implements Export {

  private final Export export;
  private final List<Part> parts;
  private final AtomicLong read = new AtomicLong();
  private volatile LongConsumer listener = bytes -> {};
  private final Set<Part> interrupted =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /** Meters an export. */
  public Metered(Export export) {
    this.export = export;
    this.parts = export.parts().stream().<Part>map(MeteredPart::new).toList();
  }

  /** Tells how many bytes have been read, at every stretch. */
  public void telling(LongConsumer listener) {
    this.listener = listener;
  }

  /** Bytes read so far. */
  public long read() {
    return read.get();
  }

  /** Bytes there are, or 0 when a part does not say. */
  public long total() {
    long total = 0;
    for (Part part : export.parts()) {
      if (part.size() < 0) {
        return 0;
      }
      total += part.size();
    }
    return total;
  }

  @Override
  public String name() {
    return export.name();
  }

  @Override
  public List<Part> parts() {
    return parts;
  }

  /**
   * Parts that could not be read to the end for a reason that may pass, such as a disk taken away;
   * a part that is damaged is damaged for good.
   */
  public Set<Part> interrupted() {
    return interrupted;
  }

  /** Says that reading ended before its time, and nobody knows how far each part was read. */
  public void interrupt() {
    interrupted.addAll(export.parts());
  }

  @Override
  public void close() throws IOException {
    export.close();
  }

  private static boolean mayPass(IOException failure) {
    return !(failure instanceof ZipException
        || failure instanceof EOFException
        || failure instanceof CharConversionException
        || failure instanceof SwollenPartException);
  }

  private final class MeteredPart implements Part {
    private final Part part;

    MeteredPart(Part part) {
      this.part = part;
    }

    private IOException noted(IOException failure) {
      if (mayPass(failure)) {
        interrupted.add(part);
      }
      return failure;
    }

    @Override
    public String name() {
      return part.name();
    }

    @Override
    public long size() {
      return part.size();
    }

    @Override
    public byte[] head() throws IOException {
      return part.head();
    }

    @Override
    public InputStream open() throws IOException {
      try {
        return new MeteredStream(part.open(), this);
      } catch (IOException e) {
        throw noted(e);
      }
    }
  }

  private final class MeteredStream extends FilterInputStream {
    private final MeteredPart part;

    MeteredStream(InputStream in, MeteredPart part) {
      super(in);
      this.part = part;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        int n = in.read(bytes, offset, length);
        listener.accept(read.addAndGet(Math.max(n, 0)));
        return n;
      } catch (IOException e) {
        throw part.noted(e);
      }
    }
  }
}
