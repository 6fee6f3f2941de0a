package nl.stip.dashboard;

/** Questions to a browser about what can be seen of a page; each gives texts, none when all can. */
final class Sight {

  /** Texts of charts that stick out of their chart, so that a part of them cannot be read. */
  static final String CUT =
      """
      return [...document.querySelectorAll('.chart')].flatMap(chart => {
        const box = chart.getBoundingClientRect();
        return [...chart.querySelectorAll('svg text')].filter(text => {
          const own = text.getBoundingClientRect();
          return own.left < box.left - 1 || own.right > box.right + 1
            || own.top < box.top - 1 || own.bottom > box.bottom + 1;
        }).map(text => {
          const own = text.getBoundingClientRect();
          const over = [box.left - own.left, own.right - box.right, box.top - own.top, own.bottom - box.bottom];
          return chart.getAttribute('aria-label').slice(0, 40) + ': ' + text.textContent
            + ' by ' + Math.round(Math.max(...over)) + ' px';
        });
      });
      """;

  /** Texts of charts that an upright dashed line runs through or touches. */
  static final String ON_LINE =
      """
      return [...document.querySelectorAll('.chart svg')].flatMap(svg => {
        const lines = [...svg.querySelectorAll('path[stroke-dasharray]')]
          .map(line => line.getBoundingClientRect()).filter(box => box.width < 3 && box.height > 30);
        return [...svg.querySelectorAll('text')].filter(text => {
          const own = text.getBoundingClientRect();
          return lines.some(box => own.left - 3 < box.right && own.right + 3 > box.left
            && own.top + own.height / 2 > box.top && own.bottom < box.bottom);
        }).map(text => text.textContent + ' in ' + svg.closest('.figure').id);
      });
      """;

  /** Texts of charts of which one lies over another. */
  static final String DRAWN_OVER =
      """
      return [...document.querySelectorAll('.chart svg')].flatMap(svg => {
        const all = [...svg.querySelectorAll('text')].map(text => [text.getBoundingClientRect(), text.textContent]);
        return all.flatMap(([a, one], i) => all.slice(i + 1).filter(([b]) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4)
          .map(([, other]) => one + ' / ' + other + ' in ' + svg.closest('.figure').id));
      });
      """;

  /** Charts along periods or hours that do not name their last one. */
  static final String WITHOUT_END =
      """
      return [...document.querySelectorAll('.chart')].filter(chart => {
        const option = echarts.getInstanceByDom(chart).getOption();
        const axis = option.xAxis[0];
        const hours = option.series.find(series => series.id === 'hours');
        if (hours) {
          const last = hours.data[hours.data.length - 1].label.formatter;
          return ![...chart.querySelectorAll('svg text')].some(text => text.textContent === last);
        }
        return axis.type === 'category' && option.series[0].type !== 'heatmap'
          && ![...chart.querySelectorAll('svg text')].some(text => text.textContent === axis.data[axis.data.length - 1]);
      }).map(chart => chart.closest('.figure').id);
      """;

  /** Lines of names in charts that begin or end with a space, and numbers alone in theirs. */
  static final String BADLY_BROKEN =
      """
      return [...document.querySelectorAll('.chart')]
        .filter(chart => echarts.getInstanceByDom(chart).getOption().series.some(series => series.type === 'line'
          && series.data.some(item => item?.label?.overflow === 'break' && item.label.show !== false)))
        .flatMap(chart => [...chart.querySelectorAll('svg g text, svg text')].filter(text =>
          text.textContent !== text.textContent.trim()
            || text.getAttribute('text-anchor') !== 'end' && /^[<>\\d][\\u00a0\\d.,%]*$/.test(text.textContent)
              && text.getBoundingClientRect().left > chart.getBoundingClientRect().right - 200)
          .map(text => text.textContent + ' in ' + chart.closest('.figure').id));
      """;

  /** Values of rankings in a column of their own that do not end below one another. */
  static final String RAGGED =
      """
      return [...document.querySelectorAll('.chart')].filter(chart => {
        const option = echarts.getInstanceByDom(chart).getOption();
        const values = option.series.find(series => series.id === 'values');
        const told = values ? values.data.filter(item => !item.reason) : [];
        if (!told.length || told.some(item => item.value[0] !== option.xAxis[0].max)) { return false; }
        const ends = [...chart.querySelectorAll('svg text')]
          .filter(text => text.getAttribute('text-anchor') !== 'middle' && told.some(item => item.label.formatter === text.textContent))
          .map(text => Math.round(text.getBoundingClientRect().right));
        return Math.max(...ends) - Math.min(...ends) > 2;
      }).map(chart => chart.closest('.figure').id);
      """;

  /** Elements beyond the right edge of the page, but for what can be scrolled to in its own box. */
  static final String STICKS_OUT =
      """
      const edge = document.documentElement.clientWidth + 1;
      return [...document.body.querySelectorAll('*')].filter(element => {
        const box = element.getBoundingClientRect();
        return element.checkVisibility() && box.width > 0 && box.right > edge
          && !element.closest('.scroll, nav, svg, .unseen');
      }).map(element => element.outerHTML.slice(0, 120));
      """;

  /** Elements that hide a part of their own text. */
  static final String HIDES =
      """
      return [...document.body.querySelectorAll('*:not(.unseen):not(svg *)')].filter(element => {
        const style = getComputedStyle(element);
        const cut = side => style['overflow' + side] === 'hidden' || style['overflow' + side] === 'clip';
        return !element.closest('.unseen, .chart') && element.textContent.trim() !== ''
          && element.checkVisibility()
          && (cut('X') && element.scrollWidth > element.clientWidth + 1
            || cut('Y') && element.scrollHeight > element.clientHeight + 1);
      }).map(element => element.outerHTML.slice(0, 120));
      """;

  /** Numbers and intervals of which a part is in the next line, outside charts. */
  static final String BROKEN =
      """
      const found = new Set();
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const node = walk.currentNode;
        if (!node.parentElement.checkVisibility()
          || node.parentElement.closest('svg, .unseen, .skip, script, select, .chart, code')) { continue; }
        for (const number of node.textContent.matchAll(/[+−<>€]*\\u00a0?\\d[\\d.,:–\\u2060]*(\\u00a0?%)?/g)) {
          const range = document.createRange();
          range.setStart(node, number.index);
          range.setEnd(node, number.index + number[0].length);
          const lines = [...range.getClientRects()].filter(box => box.width > 0.5).map(box => Math.round(box.top));
          if (new Set(lines).size > 1) { found.add(number[0] + ' in ' + node.textContent.trim().slice(0, 80)); }
        }
      }
      return [...found];
      """;

  /** Pairs of texts that lie over one another, outside charts. */
  static final String OVERLAPS =
      """
      const all = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const node = walk.currentNode;
        if (node.textContent.trim() === '' || !node.parentElement.checkVisibility()
          || node.parentElement.closest('svg, .unseen, .skip, script, select, .chart')) { continue; }
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width > 1 && !node.parentElement.closest('.scroll')) { all.push([box, node]); }
        }
      }
      const found = [];
      all.forEach(([a, one], i) => all.slice(i + 1).forEach(([b, other]) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 2 && tall > Math.min(a.height, b.height) / 2) {
          found.push(one.textContent.trim() + ' / ' + other.textContent.trim());
        }
      }));
      return found;
      """;

  private Sight() {}
}
