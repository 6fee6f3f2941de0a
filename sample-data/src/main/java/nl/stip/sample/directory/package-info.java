/** The directory and the settings that go with it. Enters: the company. Leaves: CSV and YAML. */
package nl.stip.sample.directory;
