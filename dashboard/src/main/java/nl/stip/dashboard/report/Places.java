package nl.stip.dashboard.report;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Names of single cells, by which formulas of a reader find them, whatever the language. */
final class Places {

  private Places() {}

  /** Gives a cell a name that is not taken yet: lower case letters and underscores. */
  static void name(XSSFCell cell, String name) {
    XSSFSheet sheet = cell.getSheet();
    XSSFName place = sheet.getWorkbook().createName();
    place.setNameName(name);
    place.setRefersToFormula(
        new CellReference(
                sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true)
            .formatAsString());
  }
}
