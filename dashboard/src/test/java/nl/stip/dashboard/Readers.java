package nl.stip.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Marts;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;

/**
 * Readers of a dashboard who think five seconds between pages, for {@code bench/serve}: seven of
 * ten pages somebody asked for before, three nobody did. Measures from question to last byte over
 * loopback, which is the time in the server and a little more.
 */
final class Readers {

  private static final int THINKING = 5_000;
  private static final double AGAIN = 0.7;
  private static final int WARM = 60;

  private final Served served;
  private final Catalogue catalogue;
  private final List<String[]> mix;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

  private Readers(Served served, List<String[]> mix) {
    this.served = served;
    this.mix = mix;
    this.catalogue = served.context().getBean(Marts.class).current().orElseThrow().catalogue();
  }

  /** A page that was asked for: whether it was the first time, how long it took, its size. */
  private record Asked(String address, boolean first, double millis, int bytes, int status) {}

  /**
   * Runs it.
   *
   * @param arguments workspace, file of the mix, and if wanted seconds and readers
   */
  public static void main(String... arguments) throws Exception {
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120;
    int readers = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 50;
    List<String[]> mix =
        Files.readAllLines(Path.of(arguments[1])).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    boolean holds;
    try (Served served = new Served(Path.of(arguments[0]))) {
      Readers all = new Readers(served, mix);
      all.warm();
      all.read(readers, seconds);
      holds = all.tell();
    }
    System.exit(holds ? 0 : 1);
  }

  /** The machine compiles its code before anything is measured. */
  private void warm() throws IOException, InterruptedException {
    Random random = new Random(0);
    for (int i = 0; i < WARM; i++) {
      ask(address(random) + "&lang=en&theme=dark");
    }
    asked.clear();
  }

  private void read(int readers, int seconds) throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      Random random = new Random(100 + i);
      Thread reader = new Thread(() -> read(random, end));
      reader.start();
      threads.add(reader);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void read(Random random, long end) {
    try {
      Thread.sleep(random.nextInt(THINKING));
      while (System.nanoTime() < end) {
        List<String> known = List.copyOf(seen);
        boolean again = !known.isEmpty() && random.nextDouble() < AGAIN;
        ask(again ? known.get(random.nextInt(known.size())) : address(random));
        Thread.sleep(THINKING / 2 + random.nextInt(THINKING));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      asked.add(new Asked(e.toString(), true, Double.MAX_VALUE, 0, 0));
    }
  }

  private void ask(String address) throws IOException, InterruptedException {
    boolean first = !seen.contains(address);
    long start = System.nanoTime();
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(served.url(address)))
                .header("Accept-Encoding", "gzip")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    double millis = (System.nanoTime() - start) / 1e6;
    seen.add(address);
    asked.add(new Asked(address, first, millis, answer.body().length, answer.statusCode()));
  }

  /** An address of the mix, with what varies in it drawn at random. */
  private String address(Random random) {
    int total = mix.stream().mapToInt(line -> Integer.parseInt(line[1])).sum();
    int left = random.nextInt(total);
    for (String[] line : mix) {
      left -= Integer.parseInt(line[1]);
      if (left < 0) {
        return line[0]
            + "?"
            + Arrays.stream(line[2].split(" "))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter + "=" + value(parameter, random))
                .collect(Collectors.joining("&"));
      }
    }
    throw new IllegalStateException("the mix is empty");
  }

  private String value(String parameter, Random random) {
    return switch (parameter) {
      case "period" -> one(catalogue.periods().stream().map(Published::id).toList(), random);
      case "by" -> one(catalogue.dimensions().stream().map(Named::id).toList(), random);
      case "tool" -> one(catalogue.tools().stream().map(Named::id).toList(), random);
      case "compare" -> one(List.of("previous", "year", "none"), random);
      case "only" ->
          one(
              catalogue.groups().stream()
                  .filter(Group::single)
                  .map(Group::key)
                  .map(
                      key ->
                          java.net.URLEncoder.encode(key, java.nio.charset.StandardCharsets.UTF_8))
                  .toList(),
              random);
      default -> throw new IllegalArgumentException(parameter);
    };
  }

  private static String one(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean tell() throws IOException, InterruptedException {
    Map<Boolean, List<Double>> times =
        asked.stream()
            .collect(
                Collectors.partitioningBy(
                    Asked::first, Collectors.mapping(Asked::millis, Collectors.toList())));
    long failed = asked.stream().filter(a -> a.status() != 200).count();
    int files = bytes("/stip.css") + bytes("/stip.js") + bytes("/theme.css");
    files +=
        bytes("/keys.js")
            + bytes("/menu.js")
            + bytes("/tables.js")
            + bytes("/views.js")
            + bytes("/export.js")
            + bytes("/mark.svg");
    int largest = asked.stream().mapToInt(Asked::bytes).max().orElse(0);
    boolean holds = goal("seen before", times.get(false), 50);
    holds &= goal("first views", times.get(true), 250);
    say(
        "largest page %d kB, with scripts and styles %d kB (goal 400): %s",
        largest / 1000, (largest + files) / 1000, largest + files < 400_000 ? "holds" : "MISSED");
    say("%d pages, %d failed", asked.size(), failed);
    return holds && failed == 0 && largest + files < 400_000;
  }

  private int bytes(String path) throws IOException, InterruptedException {
    return served.bytes(path, "Accept-Encoding", "gzip").body().length;
  }

  private static boolean goal(String what, List<Double> times, double goal) {
    List<Double> sorted = times.stream().sorted().toList();
    if (sorted.isEmpty()) {
      say("%s: none", what);
      return false;
    }
    double median = sorted.get(sorted.size() / 2);
    double late = sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    boolean holds = late < goal;
    say(
        "%-12s %5d pages, median %.1f ms, p99 %.1f ms (goal %.0f): %s",
        what, sorted.size(), median, late, goal, holds ? "holds" : "MISSED");
    return holds;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
