package nl.stip.workspace.register;

import java.util.List;

/**
 * What the organisation wants talked about: messages about it are told by a hashtag, a word or the
 * channel they stand in. Which of them a message has is found at the door, and only the theme's id
 * is kept.
 *
 * @param id id, as stored
 * @param name shown name
 * @param hashtags hashtags without their {@code #}
 * @param words words or phrases
 * @param channels names of communities, as their tool writes them
 */
public record Theme(
    String id, String name, List<String> hashtags, List<String> words, List<String> channels) {

  /** Copies the lists. */
  public Theme {
    hashtags = List.copyOf(hashtags);
    words = List.copyOf(words);
    channels = List.copyOf(channels);
  }
}
