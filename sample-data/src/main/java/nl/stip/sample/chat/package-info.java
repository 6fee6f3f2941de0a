/**
 * What is said, where and by whom: latent acts of chat. Enters: the cast and its hidden state.
 * Leaves: {@link nl.stip.sample.chat.Places} with posts. Knows no export format.
 */
package nl.stip.sample.chat;
