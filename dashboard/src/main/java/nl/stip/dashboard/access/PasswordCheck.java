package nl.stip.dashboard.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stip.workspace.users.PasswordHash;
import nl.stip.workspace.users.User;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/**
 * Compares a password with the hash in the users file. A name that does not exist costs the same
 * time and gets the same answer.
 */
final class PasswordCheck implements AuthenticationProvider {

  /** Attempts on one name without a pause. */
  static final int FREE_PER_NAME = 5;

  /** From one address, behind which a whole office may sit. */
  private static final int FREE_PER_ADDRESS = 20;

  private static final int LONGEST_NAME = 64;

  private final Users users;
  private final Clock clock;
  private final Attempts byName;
  private final Attempts byAddress;
  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          PasswordHash.FORM,
          Map.of(PasswordHash.FORM, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
  private final String decoy = encoder.encode("nobody's password");

  PasswordCheck(Users users, Clock clock) {
    this.users = users;
    this.clock = clock;
    this.byName = new Attempts(clock, FREE_PER_NAME);
    this.byAddress = new Attempts(clock, FREE_PER_ADDRESS);
  }

  /** Too many failures: there is a pause first. */
  static final class TooSoon extends AuthenticationException {

    private static final long serialVersionUID = 1L;
    private final long seconds;

    TooSoon(Duration pause) {
      super("wait " + pause);
      this.seconds = pause.plusMillis(999).toSeconds();
    }

    /** How long to wait, rounded up. */
    long seconds() {
      return seconds;
    }
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = name(asked.getName());
    String address = String.valueOf(asked.getDetails());
    pause(byAddress.begin(address));
    pause(byName.begin(name));
    Optional<User> user = users.today().find(name);
    String hash = user.map(User::hash).orElse(decoy);
    boolean right = encoder.matches(String.valueOf(asked.getCredentials()), hash);
    if (!right || user.isEmpty()) {
      throw new BadCredentialsException("name and password do not belong together");
    }
    byName.forget(name);
    byAddress.takeBack(address);
    return UsernamePasswordAuthenticationToken.authenticated(
        Visitor.of(user.get(), clock.instant()), null, List.of());
  }

  private static void pause(Duration pause) {
    if (!pause.isZero()) {
      throw new TooSoon(pause);
    }
  }

  /** A login name as it was meant; cut, as nobody has a longer one. */
  static String name(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    return name.substring(0, Math.min(name.length(), LONGEST_NAME + 1));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
