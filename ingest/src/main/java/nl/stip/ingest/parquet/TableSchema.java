package nl.stip.ingest.parquet;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import nl.stip.event.EventId;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/**
 * The Parquet form of a table. Lists and maps have the three levels of the Parquet format
 * description (LogicalTypes.md), as Spark and DuckDB read them.
 */
final class TableSchema {

  private TableSchema() {}

  static MessageType of(TableFormat format) {
    return new MessageType(
        format.name(), format.columns().stream().map(TableSchema::type).toList());
  }

  private static Type type(Column column) {
    Repetition repetition = column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
    String name = column.name();
    return switch (column.type()) {
      case ID128 ->
          Types.primitive(FIXED_LEN_BYTE_ARRAY, repetition).length(EventId.BYTES).named(name);
      case LONG -> Types.primitive(INT64, repetition).named(name);
      case INT -> Types.primitive(INT32, repetition).named(name);
      case DOUBLE -> Types.primitive(DOUBLE, repetition).named(name);
      case BOOLEAN -> Types.primitive(BOOLEAN, repetition).named(name);
      case TIMESTAMP ->
          Types.primitive(INT64, repetition)
              .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
              .named(name);
      case DATE ->
          Types.primitive(INT32, repetition).as(LogicalTypeAnnotation.dateType()).named(name);
      case STRING ->
          Types.primitive(BINARY, repetition).as(LogicalTypeAnnotation.stringType()).named(name);
      case LIST_LONG -> Types.list(repetition).requiredElement(INT64).named(name);
      case LIST_STRING ->
          Types.list(repetition)
              .requiredElement(BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case MAP_STRING ->
          Types.map(repetition)
              .key(BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .requiredValue(BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
    };
  }
}
