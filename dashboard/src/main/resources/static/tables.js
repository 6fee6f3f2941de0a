// Tables: the rows of a figure's table in the order a reader asks for, and, on a telephone, the cells
// of a wide row below each other, each with its heading.
(function () {
  'use strict';

  var root = document.documentElement;

  // The rows of a table in the order of a column, by a button in its head: largest first, then
  // smallest; what has no number stays last.
  function orders() {
    document.querySelectorAll('.figure table').forEach(function (table) {
      var body = table.tBodies[0];
      if (body.rows.length < 3) { return; }
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
        var button = document.createElement('button');
        button.type = 'button';
        button.textContent = head.textContent;
        head.textContent = '';
        head.appendChild(button);
        button.addEventListener('click', function () { order(table, head, column); });
      });
    });
  }

  // What is known as a bound only stands with all or with nothing, as in a ranking.
  function place(cell) {
    return cell.dataset.number || cell.dataset.bound;
  }

  function order(table, head, column) {
    var down = head.getAttribute('aria-sort') !== (column ? 'descending' : 'ascending');
    var sign = column ? (down ? -1 : 1) : (down ? 1 : -1);
    var compare = new Intl.Collator(root.lang, { numeric: true }).compare;
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    rows.sort(function (a, b) {
      if (!column) { return sign * compare(a.cells[0].textContent, b.cells[0].textContent); }
      var one = place(a.cells[column]);
      var other = place(b.cells[column]);
      return one && other ? sign * (one - other) : (one ? -1 : other ? 1 : 0);
    });
    rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
    Array.prototype.forEach.call(head.parentNode.cells, function (cell) { cell.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
  }

  // What the style sheet needs to set a row as a list; the roles stay those of a table.
  function records() {
    document.querySelectorAll('table.records, table.cards').forEach(function (table) {
      var heads = Array.prototype.map.call(table.tHead.rows[0].cells, function (head) {
        head.setAttribute('role', 'columnheader');
        return head.textContent.trim();
      });
      table.setAttribute('role', 'table');
      Array.prototype.forEach.call(table.rows, function (row) {
        row.setAttribute('role', 'row');
        row.parentNode.setAttribute('role', 'rowgroup');
        if (row.parentNode !== table.tHead) { headed(row, heads); }
      });
    });
  }

  function headed(row, heads) {
    var column = 0;
    Array.prototype.forEach.call(row.cells, function (cell) {
      cell.setAttribute('role', cell.scope === 'row' ? 'rowheader' : 'cell');
      cell.dataset.head = heads[column];
      column += cell.colSpan;
    });
  }

  orders();
  records();
}());
