package nl.stip.dashboard.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.Letters;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet comes out of a printer: A4, lying unless told otherwise, as wide as the page, its
 * first rows above every page, what it is about below it, and no page that ends within a figure.
 */
final class PrintedPages {

  private static final double LONG = 842;
  private static final double SHORT = 595;
  private static final double SIDE = 0.3;
  private static final double TOP = 0.35;
  private static final double BOTTOM = 0.5;
  private static final double POINTS_PER_INCH = 72;
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double POINTS_PER_DIGIT = 7 * POINTS_PER_PIXEL;
  private static final int UNITS_PER_DIGIT = 256;

  // another font than ours may be a little wider
  private static final double SPARE = 0.985;

  /** Letters of ten points are seven points on paper then, as small as a table may be. */
  private static final double READABLE = 0.7;

  /** A page that is as full as this may end before a figure that could be parted. */
  private static final double FULL = 0.92;

  private static final int LONGEST_FOOTER = 100;

  private final XSSFSheet sheet;
  private final List<Integer> blocks = new ArrayList<>();
  private final Map<Integer, Integer> halves = new HashMap<>();
  private int start;
  private boolean onePage;
  private boolean upright;

  PrintedPages(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Here begins what must stay together, up to where the next begins. */
  void block(int row) {
    blocks.add(row);
  }

  /** Here the latest block may be parted, should the page otherwise be far from full. */
  void orElse(int row) {
    halves.put(blocks.get(blocks.size() - 1), row);
  }

  /**
   * How many columns of a sheet a standing page has room for, as small as a table may be; what
   * stands further to the right is in the file only.
   *
   * @param least columns that it has in any case
   * @param most columns that there are
   */
  static int columns(XSSFSheet sheet, int least, int most) {
    int columns = least;
    while (columns < most && room(SHORT) / width(sheet, columns + 1) >= READABLE) {
      columns++;
    }
    return columns;
  }

  /**
   * How much too wide so many columns are for a standing page, as small as a table may be, in units
   * of a column's width.
   */
  static int excess(XSSFSheet sheet, int columns) {
    double points = width(sheet, columns) - room(SHORT) / READABLE;
    return (int) Math.ceil(Math.max(0, points) / POINTS_PER_DIGIT * UNITS_PER_DIGIT);
  }

  /** How much wider a column may be, in units of its width, with so many on a standing page. */
  static int spare(XSSFSheet sheet, int columns) {
    double points = room(SHORT) / READABLE * SPARE - width(sheet, columns);
    return (int) (Math.max(0, points) / POINTS_PER_DIGIT * UNITS_PER_DIGIT);
  }

  /** Only what stands from a row on is printed, below the rows that every page repeats. */
  PrintedPages from(int row) {
    start = row;
    return this;
  }

  /** Everything goes on one page. */
  PrintedPages onePage() {
    onePage = true;
    return this;
  }

  /**
   * The pages stand, so that two figures fit below each other, unless that makes them too small.
   */
  PrintedPages upright() {
    upright = true;
    return this;
  }

  /** Sets up printing, when everything is written. */
  void finish(Scope scope, int columns, int repeated) {
    int last = sheet.getLastRowNum();
    double width = width(sheet, columns);
    boolean stands = upright && room(SHORT) / width >= READABLE;
    double height = (stands ? LONG : SHORT) - (TOP + BOTTOM) * POINTS_PER_INCH;
    double scale = Math.min(1, room(stands ? SHORT : LONG) / width);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(!stands);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) (onePage ? 1 : 0));
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet
        .getWorkbook()
        .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, start, last);
    if (repeated > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, repeated - 1, -1, -1));
    }
    sheet
        .getFooter()
        .setLeft(plain("Stip · " + scope.whole() + " · " + new Captions(scope).period()));
    sheet.getFooter().setCenter("&A");
    sheet.getFooter().setRight("&P / &N");
    breaks(last, height / scale * SPARE, repeated);
  }

  private static double width(XSSFSheet sheet, int columns) {
    double width = 0;
    for (int i = 0; i < columns; i++) {
      width += sheet.getColumnWidthInPixels(i) * POINTS_PER_PIXEL;
    }
    return width;
  }

  private static double room(double paper) {
    return paper - 2 * SIDE * POINTS_PER_INCH;
  }

  private void breaks(int last, double page, int repeated) {
    double above = height(0, repeated);
    double used = blocks.isEmpty() ? 0 : height(0, blocks.get(0));
    List<Integer> starts = starts(last, page - above);
    for (int i = 0; i < starts.size(); i++) {
      double height = height(starts.get(i), end(starts, i, last));
      if (used + height > page && starts.get(i) > repeated) {
        int row = used < FULL * page ? parted(starts.get(i), page - used) : starts.get(i);
        sheet.setRowBreak(row - 1);
        used = above;
        height -= height(starts.get(i), row);
      }
      used += height;
    }
  }

  /**
   * Where a page ends that has room left: after of the block what fits, so that the page is not
   * half empty; before it when nothing does.
   */
  private int parted(int block, double room) {
    Integer half = halves.get(block);
    return half != null && height(block, half) <= room ? half : block;
  }

  /** Where blocks begin, and halves of blocks that are higher than a page. */
  private List<Integer> starts(int last, double page) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int from = blocks.get(i);
      starts.add(from);
      if (halves.containsKey(from) && height(from, end(blocks, i, last)) > page) {
        starts.add(halves.get(from));
      }
    }
    return starts;
  }

  private static int end(List<Integer> starts, int at, int last) {
    return at + 1 < starts.size() ? starts.get(at + 1) : last + 1;
  }

  private double height(int from, int to) {
    double height = 0;
    for (int i = from; i < to; i++) {
      XSSFRow row = sheet.getRow(i);
      height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return height;
  }

  /** In headers and footers {@code &} begins a code: {@code R&D} would print the date. */
  static String plain(String name) {
    String letters = Letters.of(name);
    return letters.substring(0, Math.min(letters.length(), LONGEST_FOOTER)).replace("&", "&&");
  }
}
