package nl.stip.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.stip.workspace.Fault;

/**
 * From where the dashboard can be reached, and how. It is shared as soon as anything but this
 * machine can reach it, also through a proxy that runs here.
 *
 * @param address address listened on
 * @param hosts names people ask it under, without port
 * @param certificate PEM file with the chain of certificates for TLS, or null
 * @param key PEM file with the private key to it, or null
 * @param proxied whether all requests come through one proxy, which ends TLS
 */
public record Reach(
    String address, List<String> hosts, Path certificate, Path key, boolean proxied) {

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** Copies the names, in lower case. */
  public Reach {
    hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
  }

  /** This machine only. */
  public static Reach loopback(String address) {
    return new Reach(address, List.of(), null, null, false);
  }

  /** Whether others can reach it. */
  public boolean shared() {
    return proxied || tls() || !hosts.isEmpty() || !isLoopback();
  }

  /** Whether it speaks TLS itself. */
  public boolean tls() {
    return certificate != null || key != null;
  }

  /** Whether what is said can be read on the way. */
  public boolean secure() {
    return tls() || proxied;
  }

  /** Where people find the first page. */
  public String url(int port) {
    String name = hosts.isEmpty() ? address : hosts.get(0);
    String host = name.contains(":") ? "[" + name + "]" : name;
    return (secure() ? "https://" : "http://") + host + (proxied ? "" : ":" + port) + "/";
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** What is wrong with it, all at once; nothing when it may start. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    try {
      InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      faults.add(
          new Fault("--address", address + " is not an address of this machine", "use 127.0.0.1"));
      return faults;
    }
    if (shared() && !secure()) {
      faults.add(
          new Fault(
              isLoopback() ? "--host" : "--address",
              "others can reach it, and passwords would travel in the clear",
              "give --certificate and --key, or --behind-proxy when a proxy ends TLS; or leave"
                  + " --address and --host out, and Stip is for this machine only"));
    }
    if (shared() && hosts.isEmpty()) {
      faults.add(
          new Fault(
              "--host",
              "is missing",
              "say under which name people reach it, such as --host stip.example.org"));
    }
    if (tls() && (certificate == null || key == null)) {
      faults.add(
          new Fault(
              certificate == null ? "--certificate" : "--key",
              "is missing",
              "TLS needs both a certificate and its key, as PEM files"));
    }
    if (tls() && proxied) {
      faults.add(
          new Fault(
              "--behind-proxy",
              "says that a proxy ends TLS, and --certificate that Stip does",
              "keep one of the two"));
    }
    return faults;
  }

  /**
   * The address of whoever asks, to slow down guessing: that of the connection, or what the proxy
   * wrote last; what stands before it anybody can write.
   */
  String visitor(HttpServletRequest request) {
    List<String> told = Collections.list(request.getHeaders(FORWARDED_FOR));
    if (!proxied || told.isEmpty()) {
      return request.getRemoteAddr();
    }
    String all = String.join(",", told);
    return all.substring(all.lastIndexOf(',') + 1).strip();
  }
}
