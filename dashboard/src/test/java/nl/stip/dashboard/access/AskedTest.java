package nl.stip.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a login may lead to. */
class AskedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/adoption",
        "/adoption?by=site&only=department:Financi%C3%ABn",
        "/metric/engaged_share?period=2026-10",
        "/a?next=https://evil.example/"
      })
  void withinStip(String address) {
    assertThat(Asked.local(address)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "adoption",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example/",
        "https:/evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/a\r\nSet-Cookie: x=y",
        " /adoption",
        "/é",
        "@evil.example",
        "/a|b"
      })
  void nowhereElse(String address) {
    assertThat(Asked.local(address)).isEmpty();
  }

  @Test
  void theLoginPageRemembersInItsAddress() {
    assertThat(new Asked("/data?kind=week", "en", "dark").login("wrong", "1"))
        .isEqualTo("/login?next=%2Fdata%3Fkind%3Dweek&lang=en&theme=dark&wrong=1");
    assertThat(new Asked("", "", "").login()).isEqualTo("/login");
  }
}
