package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds as soon as anybody but this machine can reach the dashboard. */
class SharedTest {

  private static final String NAME = "stip.lumen.example";

  @TempDir Path workspace;
  @TempDir Path keys;

  @BeforeEach
  void users() {
    Logins.create(workspace);
  }

  private FaultException refused(String... more) {
    return catchThrowableOfType(FaultException.class, () -> new Served(workspace, more).close());
  }

  /** Sends lines as they are and gives the whole answer. */
  private static String raw(Socket socket, String... lines) throws IOException {
    try (socket) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String ask(Served served, String... lines) throws IOException {
    return raw(new Socket(InetAddress.getLoopbackAddress(), served.port()), lines);
  }

  @Test
  void doesNotStartWithoutUsers() throws Exception {
    Files.delete(workspace.resolve("register/users.yaml"));
    FaultException nobody = refused("--address", "0.0.0.0", "--behind-proxy", "--host", NAME);
    assertThat(nobody.exitCode()).isEqualTo(ExitCode.NOT_READY);
    assertThat(nobody).hasMessageContaining("./stip users --workspace " + workspace + " add NAME");

    Logins.save(workspace, List.of());
    assertThat(refused()).as("a file that names nobody").hasMessageContaining("names nobody");

    Files.writeString(workspace.resolve("register/users.yaml"), "users: {a: {}}");
    assertThat(refused().exitCode()).isEqualTo(ExitCode.SETTINGS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--address 0.0.0.0|--address: others can reach it, and passwords would travel in the clear",
        "--address 0.0.0.0|--host: is missing",
        "--address 0.0.0.0 --host stip.lumen.example|--address: others can reach it",
        "--host stip.lumen.example|--host: others can reach it",
        "--behind-proxy|--host: is missing",
        "--host a --behind-proxy --certificate {pem} --key {pem}|keep one of the two",
        "--host a --certificate {pem}|--key: is missing",
        "--host a --key {pem}|--certificate: is missing",
        "--host a --certificate nowhere.pem --key {pem}|there is no file nowhere.pem",
        "--host a --certificate {pem} --key {pem}|--certificate: ",
      })
  void doesNotStartWithoutANameAndTls(String options, String said) throws Exception {
    Path empty = Files.createFile(keys.resolve("empty.pem"));

    FaultException fault = refused(options.replace("{pem}", empty.toString()).split(" "));

    assertThat(fault.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(fault).hasMessageContaining(said);
  }

  @Test
  void behindAProxyAnswersUnderItsNameOnlyAndKeepsCookiesToTls() throws Exception {
    try (Served served = new Served(workspace, "--behind-proxy", "--host", NAME)) {
      String login = ask(served, "GET /login HTTP/1.1", "Host: " + NAME);
      assertThat(login)
          .startsWith("HTTP/1.1 200")
          .containsPattern("Set-Cookie: __Host-stip-form=[^\r]*; Secure")
          .contains("Strict-Transport-Security: max-age=31536000\r");
      assertThat(ask(served, "GET /data HTTP/1.1", "Host: STIP.Lumen.example:443"))
          .contains("Location: /login?next=%2Fdata\r");
      for (String other : new String[] {"127.0.0.1:" + served.port(), "evil.example", ""}) {
        assertThat(ask(served, "GET /login HTTP/1.1", "Host: " + other))
            .as(other)
            .doesNotStartWith("HTTP/1.1 200");
      }
      assertThat(served.url("/")).isEqualTo("https://" + NAME + "/");
    }
  }

  /** The proxy writes last whom it saw; what stands before is whatever the visitor sent. */
  @Test
  void behindAProxyGuessingWaitsByTheAddressTheProxySaw() throws Exception {
    try (Served served = new Served(workspace, "--behind-proxy", "--host", NAME)) {
      for (int i = 0; i < 20; i++) {
        assertThat(guess(served, "name" + i, "203.0.113." + i + ", 192.0.2.1")).contains(" 302 ");
      }
      assertThat(guess(served, "other", "198.51.100.7, 192.0.2.1")).contains(" 429 ");
      assertThat(guess(served, "other", "192.0.2.1, 192.0.2.2")).contains(" 302 ");
    }
  }

  private static String guess(Served served, String name, String forwarded) throws IOException {
    String page = ask(served, "GET /login HTTP/1.1", "Host: " + NAME);
    String cookie = page.replaceFirst("(?s).*(__Host-stip-form=[^;]+);.*", "$1");
    String token = page.replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    String form = "name=" + name + "&password=wrong&_csrf=" + token;
    return ask(
            served,
            "POST /login HTTP/1.1",
            "Host: " + NAME,
            "Cookie: " + cookie,
            "X-Forwarded-For: " + forwarded,
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: " + form.length(),
            "Connection: close",
            "",
            form)
        .lines()
        .findFirst()
        .orElse("")
        .concat(" ");
  }

  @Test
  void aProxyNobodyToldOfGetsNothing() throws Exception {
    Files.delete(workspace.resolve("register/users.yaml"));
    try (Served served = new Served(workspace)) {
      String host = "Host: 127.0.0.1:" + served.port();
      assertThat(ask(served, "GET / HTTP/1.1", host)).startsWith("HTTP/1.1 200");
      for (String header :
          new String[] {"X-Forwarded-For: 192.0.2.1", "Forwarded: for=192.0.2.1"}) {
        assertThat(ask(served, "GET / HTTP/1.1", host, header))
            .startsWith("HTTP/1.1 403")
            .contains("--behind-proxy");
      }
    }
  }

  @Test
  void withoutUsersThisMachineNeedsNoLogin() throws Exception {
    Files.delete(workspace.resolve("register/users.yaml"));
    try (Served served = new Served(workspace)) {
      Visit visit = new Visit(served);
      var page = visit.get("/");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
      assertThat(page.body()).doesNotContain("/login");
      assertThat(Visit.leadsTo(visit.get("/login"))).isEqualTo("/");
      assertThat(visit.post("/login", "name=a&password=b").statusCode()).isEqualTo(403);
      assertThat(visit.get("/admin/none").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void speaksTlsWithACertificateOfItsOwn() throws Exception {
    KeyStore store = certificate();
    Path certificate =
        pem("CERTIFICATE", "certificate.pem", store.getCertificate("stip").getEncoded());
    Path key =
        pem("PRIVATE KEY", "key.pem", store.getKey("stip", "changeit".toCharArray()).getEncoded());
    try (Served served =
        new Served(
            workspace,
            "--host",
            NAME,
            "--certificate",
            certificate.toString(),
            "--key",
            key.toString())) {
      TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(store);
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      String login =
          raw(
              tls.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), served.port()),
              "GET /login HTTP/1.1",
              "Host: " + NAME + ":" + served.port());
      assertThat(login)
          .startsWith("HTTP/1.1 200")
          .containsPattern("Set-Cookie: __Host-stip-form=[^\r]*; Secure");
      assertThat(served.url("/")).isEqualTo("https://" + NAME + ":" + served.port() + "/");
    }
  }

  /** A key pair with a certificate of its own, made by the JDK. */
  private KeyStore certificate() throws Exception {
    Path file = keys.resolve("store.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "stip",
                "-dname",
                "CN=" + NAME,
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
  }

  private Path pem(String kind, String name, byte[] bytes) throws IOException {
    return Files.writeString(
        keys.resolve(name),
        "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
            .formatted(
                kind,
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(bytes)));
  }
}
