package nl.stip.ingest.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.stip.ingest.source.Export;

/** An export that tells how many bytes have been read of it, for the progress line. */
public final class Metered implements Export {

  private final Export export;
  private final AtomicLong read = new AtomicLong();

  /** Meters an export. */
  public Metered(Export export) {
    this.export = export;
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
    return export.parts().stream().<Part>map(part -> new MeteredPart(part, read)).toList();
  }

  @Override
  public void close() throws IOException {
    export.close();
  }

  private record MeteredPart(Part part, AtomicLong read) implements Part {

    @Override
    public String name() {
      return part.name();
    }

    @Override
    public long size() {
      return part.size();
    }

    @Override
    public InputStream open() throws IOException {
      return new FilterInputStream(part.open()) {
        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          int n = in.read(bytes, offset, length);
          read.addAndGet(Math.max(n, 0));
          return n;
        }
      };
    }
  }
}
