/**
 * A hand-written YAML file in, its values and every fault with its line out. Knows YAML and types,
 * no setting.
 */
package nl.stip.workspace.yaml;
