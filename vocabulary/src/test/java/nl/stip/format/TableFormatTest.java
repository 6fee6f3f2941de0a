package nl.stip.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.stip.event.Event;
import nl.stip.event.EventId;
import org.junit.jupiter.api.Test;

class TableFormatTest {

  @Test
  void eventTableIsTheEventRecordComponentByComponent() {
    List<RecordComponent> components = Arrays.asList(Event.class.getRecordComponents());
    List<Column> columns = TableFormat.EVENT.columns();
    assertThat(columns.stream().map(Column::name))
        .containsExactlyElementsOf(components.stream().map(c -> snake(c.getName())).toList());
    for (int i = 0; i < columns.size(); i++) {
      assertThat(columns.get(i).type())
          .as(columns.get(i).name())
          .isEqualTo(stored(components.get(i)));
    }
  }

  @Test
  void everyTableDescribesEachColumnOnce() {
    for (TableFormat table : TableFormat.all()) {
      assertThat(table.columns()).as(table.name()).isNotEmpty();
      assertThat(table.columns().stream().map(Column::name)).doesNotHaveDuplicates();
      assertThat(table.columns()).allSatisfy(c -> assertThat(c.meaning()).isNotBlank());
    }
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static ColumnType stored(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == EventId.class) {
      return ColumnType.ID128;
    } else if (type == long.class || type == Long.class) {
      return ColumnType.LONG;
    } else if (type == Integer.class) {
      return ColumnType.INT;
    } else if (type == boolean.class) {
      return ColumnType.BOOLEAN;
    } else if (type == Instant.class) {
      return ColumnType.TIMESTAMP;
    } else if (type == List.class) {
      return component.getGenericType().getTypeName().contains("Long")
          ? ColumnType.LIST_LONG
          : ColumnType.LIST_STRING;
    }
    return ColumnType.STRING;
  }
}
