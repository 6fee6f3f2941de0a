package nl.stip.workspace.users;

/**
 * Somebody who may log in.
 *
 * @param name what is typed to log in, see {@link #NAME}
 * @param role what follows for rights and first page
 * @param hash the password, as {@link PasswordHash} writes it
 * @param language {@code nl} or {@code en} for the first page, or empty for what the browser asks
 */
public record User(String name, Role role, String hash, String language) {

  /** Lower case, as a person types it on any keyboard; an address will do. */
  public static final String NAME = "[a-z0-9][a-z0-9._@-]{0,63}";

  /** Without the hash, which has no place in a log. */
  @Override
  public String toString() {
    return name + " (" + role.id() + ")";
  }
}
