package nl.stip.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class LocalFilesTest {

  @TempDir private Path folder;

  @Test
  void aTableIsWrittenWithoutStartingPrograms(SparkSession spark) throws Exception {
    Path heard = folder.resolve("heard.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ProcessStart");
      recording.start();
      Tables.apart(spark, folder).keep("numbers", "select id from range(10)");
      new ProcessBuilder("true", folder.toString()).start().waitFor();
      recording.stop();
      recording.dump(heard);
    }
    // Spark removes the folders of sessions that are gone with a program, whenever memory is
    // cleared
    assertThat(RecordingFile.readAllEvents(heard))
        .as("the one of this test")
        .extracting(started -> started.getString("command"))
        .filteredOn(command -> command.contains(folder.toString()))
        .containsExactly("true " + folder);
  }

  @Test
  void nothingButRowsLiesInTheFolderOfATable(SparkSession spark) throws Exception {
    Tables.apart(spark, folder).keep("numbers", "select id from range(10)");
    try (Stream<Path> files = Files.list(folder.resolve("numbers"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names).isNotEmpty().allMatch(name -> name.endsWith(".parquet"));
    }
  }

  @Test
  void permissionsAreThoseAskedFor() throws Exception {
    Path file = Files.createFile(folder.resolve("a file [1] é"));
    try (LocalFiles files = new LocalFiles()) {
      files.initialize(java.net.URI.create("file:///"), new Configuration(false));
      files.setPermission(new org.apache.hadoop.fs.Path(file.toUri()), new FsPermission("1640"));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }
}
