// Mounts the charts of a page: each is an ECharts option in a JSON script beside its element.
// Knows no metric. Colours are names of tokens ($accent), read from the style sheet, so that a chart
// follows light and dark; numbers on axes are written in the language of the page.
(function () {
  'use strict';

  var root = document.documentElement;
  var NARROW = 480;
  var charts = [];

  function token(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  function coloured(value) {
    if (typeof value === 'string') {
      return value.charAt(0) === '$' ? token(value.slice(1)) : value;
    }
    if (Array.isArray(value)) {
      return value.map(coloured);
    }
    if (value && typeof value === 'object') {
      var copy = {};
      Object.keys(value).forEach(function (key) { copy[key] = coloured(value[key]); });
      return copy;
    }
    return value;
  }

  function writer(stip) {
    var locale = stip.language === 'nl' ? 'nl-NL' : 'en-GB';
    var share = stip.unit === 'share';
    var format = new Intl.NumberFormat(locale, { maximumFractionDigits: share ? 0 : 2 });
    var sign = stip.language === 'nl' ? '\u00a0%' : '%';
    return function (value) {
      return share ? format.format(value * 100) + sign : format.format(value);
    };
  }

  // A tooltip as elements, not as HTML: names come from data.
  function tip(params) {
    var rows = [].concat(params);
    var box = document.createElement('div');
    box.className = 'tip';
    var heading = rows.length && rows[0].axisValueLabel || rows.length && rows[0].name;
    add(box, 'strong', heading || '');
    rows.forEach(function (row) {
      if (!row.data || !row.data.text) { return; }
      var line = add(box, 'div', '');
      if (row.seriesName && row.seriesName.indexOf('series') !== 0) {
        var dot = add(line, 'span', '');
        dot.className = 'dot';
        dot.style.background = typeof row.color === 'string' ? row.color : '';
        line.appendChild(document.createTextNode(row.seriesName + ': '));
      }
      line.appendChild(document.createTextNode(row.data.text));
    });
    return box;
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  // On a small screen names of lines move from beside the lines to a legend below.
  function narrowed(option) {
    if (!option.legend || !option.legend.data || option.legend.show !== false) { return option; }
    option.legend = { bottom: 0, left: 0, data: option.legend.data, icon: 'roundRect', itemWidth: 16, itemHeight: 8, textStyle: { color: token('ink') } };
    option.grid.right = 16;
    option.grid.bottom = 16 + 24 * option.legend.data.length;
    option.series.forEach(function (series) {
      (series.data || []).forEach(function (item) { if (item && item.label) { item.label.show = false; } });
    });
    return option;
  }

  function option(chart, width) {
    var option = coloured(chart.raw);
    var stip = option.stip;
    delete option.stip;
    var write = writer(stip);
    [option.xAxis, option.yAxis].forEach(function (axis) {
      if (axis && axis.type === 'value') { axis.axisLabel.formatter = write; }
    });
    option.animation = false;
    option.tooltip = Object.assign({
      backgroundColor: token('surface'), borderColor: token('line'), borderWidth: 1, confine: true,
      extraCssText: 'box-shadow:none;border-radius:2px', formatter: tip, padding: [8, 12],
      textStyle: { color: token('ink') }
    }, option.tooltip);
    option.aria.label = { description: chart.element.getAttribute('aria-label') };
    option.aria.decal = { show: matchMedia('(prefers-contrast: more), (forced-colors: active)').matches };
    option.textStyle.fontFamily = getComputedStyle(document.body).fontFamily;
    return width < NARROW ? narrowed(option) : option;
  }

  function draw(chart) {
    chart.drawn = chart.drawn || echarts.init(chart.element, null, { renderer: 'svg', locale: 'STIP' });
    chart.drawn.setOption(option(chart, chart.element.clientWidth), true);
  }

  function redraw() {
    charts.forEach(function (chart) { if (chart.drawn) { chart.drawn.resize(); draw(chart); } });
  }

  function mount() {
    if (!window.echarts) { return; }
    echarts.registerLocale('STIP', { time: {}, legend: { selector: {} }, toolbox: {}, series: { typeNames: {} }, aria: {} });
    document.querySelectorAll('.chart').forEach(function (element) {
      charts.push({ element: element, raw: JSON.parse(element.nextElementSibling.textContent) });
    });
    var seen = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) {
          seen.unobserve(entry.target);
          draw(charts.find(function (chart) { return chart.element === entry.target; }));
        }
      });
    }, { rootMargin: '400px' });
    charts.forEach(function (chart) { seen.observe(chart.element); });
    var waiting;
    addEventListener('resize', function () { clearTimeout(waiting); waiting = setTimeout(redraw, 100); });
    addEventListener('beforeprint', function () { charts.forEach(draw); });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  }

  // With script the choices work at once; changing the kind of period takes its newest period.
  function choices() {
    document.querySelectorAll('.controls').forEach(function (form) {
      form.addEventListener('change', function (event) {
        if (event.target.name === 'kind') { form.elements.period.disabled = true; }
        form.requestSubmit();
      });
      form.addEventListener('submit', function () {
        Array.prototype.forEach.call(form.elements, function (field) {
          if (field.tagName === 'SELECT' && !field.value) { field.disabled = true; }
        });
      });
    });
  }

  choices();
  mount();
}());
