package nl.stip.analytics.log;

import nl.stip.format.Column;
import nl.stip.format.ColumnType;
import nl.stip.format.TableFormat;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The written schema of a stored table as Spark's; columns an older batch lacks read as null. */
public final class StoredSchema {

  private StoredSchema() {}

  /** Schema of a table. */
  public static StructType of(TableFormat table) {
    StructType schema = new StructType();
    for (Column column : table.columns()) {
      schema = schema.add(column.name(), type(column.type()), true, column.meaning());
    }
    return schema;
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case ID128 -> DataTypes.BinaryType;
      case LONG -> DataTypes.LongType;
      case INT -> DataTypes.IntegerType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case TIMESTAMP -> DataTypes.TimestampType;
      case DATE -> DataTypes.DateType;
      case STRING -> DataTypes.StringType;
      case LIST_LONG -> DataTypes.createArrayType(DataTypes.LongType);
      case LIST_STRING -> DataTypes.createArrayType(DataTypes.StringType);
      case MAP_STRING -> DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);
    };
  }
}
