// Mounts the charts of a page: each is an ECharts option in a JSON script beside its element.
// Knows no metric. Colours are names of tokens ($accent), read from the style sheet, so that a chart
// follows light and dark; numbers on axes are written in the language of the page.
(function () {
  'use strict';

  var root = document.documentElement;
  var NARROW = 480;
  var PAPER = 925;
  var HALF = 450;
  var LOW = 104;
  var DENSE = 0.85;
  var PITCH = 14;
  var LINE = 16;
  var GAP = 4;
  var CELL = 160;
  var TALL = 64;
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
    var money = /^[A-Z]{3}$/.test(stip.unit);
    var format = new Intl.NumberFormat(locale, money
      ? { style: 'currency', currency: stip.unit, minimumFractionDigits: 0, maximumFractionDigits: 2 }
      : { maximumFractionDigits: share ? 2 : 4 });
    var sign = stip.language === 'nl' ? '\u00a0%' : '%';
    return function (exact) {
      var value = Math.abs(exact) < 1e-9 ? 0 : exact;
      return (share ? format.format(value * 100) + sign : format.format(value)).replace('-', '\u2212');
    };
  }

  // A tooltip as elements, not as HTML: names come from data.
  function tip(params) {
    var rows = [].concat(params);
    var box = document.createElement('div');
    box.className = 'tip';
    var heading = rows.length && rows[0].axisType !== 'xAxis.log' && rows[0].axisValueLabel || rows.length && rows[0].name;
    add(box, 'strong', heading || '');
    rows.forEach(function (row) {
      if (!row.data || !row.data.text) { return; }
      var line = add(box, 'div', '');
      if (row.seriesName && row.seriesType !== 'custom' && row.seriesName.indexOf('series') !== 0) {
        var dot = add(line, 'span', '');
        dot.className = 'dot';
        dot.style.background = swatch(row);
        line.appendChild(document.createTextNode(row.seriesName + ': '));
      }
      line.appendChild(document.createTextNode(row.data.text + (row.data.unit ? '\u00a0' + row.data.unit : '')));
    });
    return box;
  }

  // What is hollow has the colour of its edge: that of the page could not be seen.
  function swatch(row) {
    var hollow = row.color === token('paper') || row.color === token('surface');
    var colour = hollow ? row.borderColor : row.color;
    return typeof colour === 'string' ? colour : '';
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  function lined(option) {
    return option.series[option.series.length - 1].type === 'line';
  }

  // What stands at the ends of lines, by name: the name and the last value.
  function ends(option) {
    var said = {};
    option.series.forEach(function (series) {
      (series.data || []).forEach(function (item) {
        if (lined(option) && item && item.label && item.label.formatter) { said[series.name] = item.label.formatter; }
      });
    });
    return said;
  }

  function totals(option) {
    return option.series.reduce(function (said, series) { said[series.name] = told(series); return said; }, {});
  }

  // Of when a value is goes to a line of its own where there is no room beside it; what is too long yet
  // breaks between words.
  function halved(text, room) {
    if (wide(text) <= room) { return text; }
    return text.replace(/ (?=\([^()]*\)$)/, '\n').replace(/, (?=((?!, ).)*$)/, ',\n').split('\n')
      .map(function (line) { return wrapped(line, room); }).join('\n');
  }

  // Broken between words, the last of them, mostly a number, never alone, nor a week without its number.
  function wrapped(text, room) {
    var words = text.replace(/\bwk (?=\d)/g, 'wk\u00a0').split(' ');
    words.push([words.pop(), words.pop()].reverse().filter(Boolean).join('\u00a0'));
    return words.reduce(function (lines, word) {
      var longer = lines.length ? lines[lines.length - 1] + ' ' + word : word;
      return lines.length && wide(longer) > room ? lines.concat(word) : lines.slice(0, -1).concat(longer);
    }, []).join('\n');
  }

  // On a small screen names of lines move with their last values from beside the lines to a legend
  // below, names of rows take less room and scales have fewer steps.
  function narrowed(option, width) {
    if (option.legend && option.legend.data && option.legend.show === false) {
      var said = option.series[0].type === 'custom' ? totals(option) : ends(option);
      if (option.legend.data.length > 1 || Object.keys(said).length) {
        option.legend = { bottom: 0, left: 0, padding: [5, 0], data: option.legend.data, formatter: function (name) { return halved(said[name] || name, width - (lined(option) ? 48 : 32)); }, icon: lined(option) ? undefined : 'roundRect', itemWidth: lined(option) ? 32 : 16, itemHeight: 8, textStyle: { color: token('ink') } };
      }
      option.grid.right = 24;
      option.series.forEach(function (series) {
        if (series.id !== 'hours') { (series.data || []).forEach(function (item) { if (item && item.label) { item.label.show = false; } }); }
      });
    }
    option.series.forEach(function (series) {
      (series.data || []).forEach(function (item) { if (series.type === 'line' && item && item.label) { item.label.show = false; } });
    });
    if (lined(option)) { option.grid.right = Math.min(option.grid.right, 28); }
    if (option.yAxis.type === 'category') {
      var word = widest(option.yAxis.data.join(' ').split(' ')) + 4;
      option.yAxis.axisLabel.width = option.yAxis.axisLabel.width > 140 ? 150 : Math.min(140, Math.max(116, word));
    }
    if (option.xAxis.type === 'value') { option.xAxis.splitNumber = 2; }
    return option;
  }

  // On a small screen a scale has up to four round steps, as many as there is room for, and ends at one;
  // a scale of dots and one that has negative numbers keep their ends.
  function rounded(option, width) {
    var axis = option.xAxis;
    if (axis.type !== 'value' || !axis.interval) { return; }
    var room = width - option.grid.left - option.grid.right;
    if (option.series[0].type === 'scatter') {
      axis.interval = axis.max - axis.min;
      return;
    }
    if (axis.min < 0) { return; }
    var power = Math.pow(10, Math.floor(Math.log10(axis.max)) - 1);
    var most = axis.max;
    var best = [1, 2, 2.5, 3, 4, 5, 10, 20, 30, 40, 50].map(function (step) { return step * power; })
      .map(function (step) { return { step: step, end: Math.ceil(most / step - 1e-9) * step }; })
      .filter(function (scale) {
        var steps = Math.round(scale.end / scale.step);
        return steps > 1 && steps < 5 && wide(axis.axisLabel.formatter(scale.end)) + 10 < room / steps;
      })
      .sort(function (a, b) { return a.end - b.end || b.step - a.step; })[0];
    axis.interval = best ? best.step : axis.max;
    axis.max = best ? best.end : axis.max;
    option.series.filter(function (series) { return series.id === 'values'; }).forEach(function (values) {
      values.data.forEach(function (item) { if (!item.reason) { item.value[0] = axis.max; } });
    });
  }

  // On a small screen sentences, and the names of a funnel, stand above their bars, which have the width.
  function above(option, width) {
    if (option.yAxis.type !== 'category' || !(option.series[0].showBackground || option.yAxis.axisLabel.width > 140)) { return; }
    option.yAxis.axisLabel.inside = true;
    option.yAxis.axisLabel.margin = 0;
    option.yAxis.axisLabel.align = 'left';
    option.yAxis.axisLabel.verticalAlign = 'bottom';
    option.yAxis.axisLabel.padding = [0, 0, 15, 0];
    option.yAxis.axisLabel.width = width - 16;
    option.yAxis.axisLine = { show: false };
    option.yAxis.z = 10;
    option.grid.left = 20;
    option.grid.top += 12;
  }

  // Numbers stand in the parts of lying bars that have room for them.
  function within(option, width) {
    if (option.yAxis.type !== 'category') { return; }
    var room = width - option.grid.left - option.grid.right;
    option.series.forEach(function (series) {
      if (series.stack !== 'bins') { return; }
      series.data.forEach(function (item) {
        if (item.label) { item.label.show = item.value * room > wide(item.label.formatter) * 12 / 13 + 4; }
      });
    });
  }

  // Upright bars lie down where a word below them would be cut.
  function lieDown(option, width) {
    if (option.series[0].type !== 'bar' || option.xAxis.type !== 'category' || option.series[0].stack) { return; }
    var cell = (width - 64) / option.xAxis.data.length - 8;
    option.xAxis.axisLabel.width = cell;
    if (widest(option.xAxis.data.join(' ').split(' ')) < cell) {
      option.grid.bottom += 16 * (Math.ceil(widest(option.xAxis.data) / cell) - 1);
      return;
    }
    var values = option.yAxis;
    option.yAxis = option.xAxis;
    option.yAxis.inverse = true;
    option.yAxis.axisLabel.width = 140;
    option.xAxis = values;
    option.xAxis.splitLine = { show: false };
    option.grid.right = 48;
    option.grid.top = 8;
    option.series.forEach(function (series) { if (series.label) { series.label.position = 'right'; } });
  }

  // A group of a chord, and how many ties it has with others.
  function told(series) {
    var arc = series.data.find(function (item) { return item.value[0] === 0 && item.said; });
    return arc ? series.name + '\u2002' + arc.said : series.name;
  }

  // A chord: the server says where arcs and ribbons begin and end, as parts of a circle clockwise from
  // the top; here they become curves. The names stand around it, or in a legend below.
  function chord(option, width) {
    if (option.series[0].type !== 'custom') { return; }
    var named = option.legend.show === false;
    var pens = { font: pen.font, ink: token('ink'), quiet: token('quiet'), paper: token('paper') };
    option.grid.left = option.grid.right = named ? Math.min(widest(option.legend.data) + 16, width / 3) : 8;
    option.grid.top = named ? 44 : 8;
    if (named) { option.grid.bottom = 44; }
    option.series.forEach(function (series) {
      series.renderItem = function (params, api) { return curve(params, api, named && told(series).replace('\u2002', '\n'), pens, series.data[params.dataIndex].said); };
    });
  }

  function curve(params, api, name, pens, said) {
    var box = params.coordSys;
    var outer = Math.min(box.width, box.height) / 2 - 2;
    var inner = outer - 12;
    function at(part, far) {
      var angle = part * 2 * Math.PI;
      return [box.x + box.width / 2 + far * Math.sin(angle), box.y + box.height / 2 - far * Math.cos(angle)];
    }
    function along(from, to, far) {
      return 'A' + [far, far, 0, Math.abs(to - from) > 0.5 ? 1 : 0, to > from ? 1 : 0].concat(at(to, far)).join(' ');
    }
    var from = api.value(1);
    var to = api.value(2);
    var middle = 'Q' + at(0, 0).join(' ') + ' ';
    var ribbon = api.value(0) === 1;
    var path = ribbon
      ? 'M' + at(from, inner - 2).join(' ') + along(from, to, inner - 2) + middle + at(api.value(3), inner - 2).join(' ')
        + along(api.value(3), api.value(4), inner - 2) + middle + at(from, inner - 2).join(' ') + 'Z'
      : 'M' + at(from, outer).join(' ') + along(from, to, outer) + 'L' + at(to, inner).join(' ') + along(to, from, inner) + 'Z';
    var drawn = { type: 'path', shape: { pathData: path }, style: api.style(), blur: { style: { opacity: 0.1 } } };
    if (ribbon) {
      var numbers = [[from, to], [api.value(3), api.value(4)]].map(function (stretch) { return onRibbon(stretch, inner, said, pens, at); });
      return { type: 'group', children: [drawn].concat(numbers.filter(Boolean)) };
    }
    var place = api.value(3);
    if (isNaN(place)) {
      var strokes = [0.1, 0.4, 0.7].map(function (step) {
        return 'M' + at(from + (to - from) * step, inner).join(' ') + 'L' + at(from + (to - from) * (step + 0.3), outer).join(' ');
      });
      return { type: 'group', children: [drawn, { type: 'path', silent: true, shape: { pathData: strokes.join('') }, style: { fill: 'none', stroke: pens.quiet } }] };
    }
    if (!name) { return drawn; }
    var end = at(place, outer + 8);
    var upright = Math.abs(Math.sin(place * 2 * Math.PI)) < 0.2;
    return {
      type: 'group',
      children: [drawn, {
        type: 'text', silent: true, x: end[0], y: end[1],
        style: {
          text: name, fill: pens.ink, font: pen.font, lineHeight: 16,
          align: upright ? 'center' : place < 0.5 ? 'left' : 'right',
          verticalAlign: Math.abs(Math.cos(place * 2 * Math.PI)) < 0.5 ? 'middle' : place > 0.25 && place < 0.75 ? 'top' : 'bottom'
        }
      }]
    };
  }

  // How many, on an end of a ribbon, where it lies within its own ribbon.
  function onRibbon(stretch, inner, said, pens, at) {
    if (!said) { return null; }
    var middle = (stretch[0] + stretch[1]) / 2;
    var across = Math.abs(Math.cos(middle * 2 * Math.PI));
    var along = Math.abs(Math.sin(middle * 2 * Math.PI));
    var size = [wide(said) * 11 / 13 + 1, 11];
    var far = inner - 4 - (size[0] * along + size[1] * across) / 2;
    var room = Math.abs(stretch[1] - stretch[0]) * 2 * Math.PI * (far - size[1] / 2);
    if (room < size[0] * across + size[1] * along) { return null; }
    var place = at(middle, far);
    return {
      type: 'text', silent: true, z2: 100, x: place[0], y: place[1],
      style: { text: said, fill: pens.ink, stroke: pens.paper, lineWidth: 2, font: pens.font.replace('13px', '11px'), align: 'center', verticalAlign: 'middle' }
    };
  }

  var pen = document.createElement('canvas').getContext('2d');

  function wide(text) {
    return pen.measureText(text).width;
  }

  // Room for a legend below: as many lines as its names take at this width. Where one takes several,
  // each name has its own row: beside one another they would be aligned by their middles.
  function legendRoom(option, width) {
    var legend = option.legend;
    if (!legend || !legend.data || legend.show === false) { return; }
    legend.itemGap = 2;
    legend.textStyle.lineHeight = LINE;
    legend.textStyle.padding = [0, 8, 0, 0];
    var names = legend.data.map(function (name) { return (legend.formatter ? legend.formatter(name) : name).split('\n'); });
    if (names.some(function (parts) { return parts.length > 1; })) { legend.orient = 'vertical'; }
    var lines = 0;
    var used = width;
    names.forEach(function (parts) {
      var item = widest(parts) + (lined(option) ? 48 : 32);
      if (used + item > width || legend.orient) { lines += parts.length; used = 0; }
      used += item;
    });
    option.grid.bottom = 18 + (LINE + 2) * lines;
  }

  // Along hours: room for their names, and the bands behind the lines, each from its edges.
  function hours(option, width) {
    if (option.xAxis.type !== 'log') { return; }
    option.grid.bottom += 24;
    option.series.forEach(function (series) {
      if (series.id === 'hours') { apart(series.data, option, width); }
      if (series.type !== 'custom') { return; }
      series.renderItem = function (params, api) {
        if (params.dataIndex > 0) { return; }
        var low = series.data.map(function (item) { return api.coord([item[0], item[1]]); });
        var high = series.data.map(function (item) { return api.coord([item[0], item[2]]); });
        return { type: 'polygon', shape: { points: high.concat(low.reverse()) }, style: api.style() };
      };
    });
  }

  // The last hour has its name; from there backwards those that have room.
  function apart(names, option, width) {
    var numbers = wide(option.yAxis.axisLabel.formatter(option.yAxis.max || 1000)) + 12;
    var room = (width - option.grid.left - option.grid.right - numbers) / Math.log2(option.xAxis.max / option.xAxis.min);
    var from = Infinity;
    names.slice().reverse().forEach(function (name) {
      var at = Math.log2(name.value[0] / option.xAxis.min) * room;
      var half = wide(name.label.formatter) * 12 / 26;
      name.label.show = at + half + 8 < from;
      if (name.label.show) { from = at - half; }
    });
  }

  function widest(names) {
    return Math.max.apply(null, names.map(wide));
  }

  // Room for the names of rows, as much as they take.
  function rows(option) {
    if (option.yAxis.type !== 'category') { return; }
    option.grid.containLabel = false;
    var lines = option.yAxis.data.map(function (name) { return evenly(name, option.yAxis.axisLabel.width - 2); });
    option.grid.left = Math.min(option.yAxis.axisLabel.width, widest([].concat.apply([], lines))) + 12;
    if (option.xAxis.type === 'value') { option.grid.bottom += 24; }
  }

  // The lines of a name in so much room.
  function linesOf(name, room) {
    return name.split(' ').reduce(function (lines, word) {
      var longer = lines.length ? lines[lines.length - 1] + ' ' + word : word;
      return lines.length && wide(longer) * 12 / 13 > room ? lines.concat(word) : lines.slice(0, -1).concat(longer);
    }, []);
  }

  // As many lines, of about one length, so that no word stands alone.
  function evenly(name, room) {
    var lines = linesOf(name, room), closer = lines;
    for (var less = room - 4; less > room / 2 && closer.length === lines.length; less -= 4) {
      lines = closer;
      closer = linesOf(name, less);
    }
    return lines;
  }

  // Names too long for one line break between words: never before a comma, nor with a space at the end.
  function broken(option) {
    [option.xAxis, option.yAxis].forEach(function (axis) {
      if (axis.type !== 'category' || axis.axisLabel.overflow !== 'break') { return; }
      var room = axis.axisLabel.width - 2;
      axis.axisLabel.formatter = function (name) { return evenly(name, room).join('\n'); };
    });
  }

  // A name at the end of a line breaks between words into two lines, its number never alone: what is
  // longer takes more of the width, as far as there is any. The browser would measure its letters one
  // by one and break again, so the label is wider than what stands in it.
  function named(option, width) {
    var most = Math.max(164, Math.min(240, width * 0.4));
    option.series.forEach(function (series) {
      (series.data || []).forEach(function (item) {
        if (!item || !item.label || item.label.overflow !== 'break') { return; }
        var text = item.label.formatter;
        var room = item.label.width;
        while (room < most && wrapped(text, room).split('\n').length > 2) { room += 4; }
        item.label.formatter = wrapped(text, room);
        item.label.width = room + LINE;
        if (item.label.position === 'right') { option.grid.right = Math.max(option.grid.right, widest(item.label.formatter.split('\n')) + 12); }
      });
    });
  }

  // Below lines and columns the last period always has its name; from there backwards as many others as
  // there is room for.
  function ended(option, width) {
    var axis = option.xAxis;
    if (axis.type !== 'category' || !axis.axisLabel.hideOverlap) { return; }
    if (axis.boundaryGap === false) { option.grid.right = Math.max(option.grid.right, wide(axis.data[axis.data.length - 1]) * 12 / 26 + 2); }
    var numbers = wide(option.yAxis.axisLabel.formatter(option.yAxis.max || 1000)) + 12;
    var room = (width - option.grid.left - option.grid.right - numbers) / (axis.data.length - (axis.boundaryGap === false ? 1 : 0));
    var step = Math.max(1, Math.ceil((widest(axis.data) + 8) / room));
    axis.axisLabel.hideOverlap = false;
    var start = /^0\D/.test(axis.data[0]);
    axis.axisLabel.interval = function (at) { return (start ? at : axis.data.length - 1 - at) % step === 0; };
  }

  // The values of rows stand in a column beyond the scale, their last digits below one another. Why there
  // is none stays at its row, and steps over a line or mark it would touch.
  function beside(option, width) {
    var values = option.series.find(function (series) { return series.id === 'values'; });
    if (!values) { return; }
    var from = option.xAxis.min || 0;
    var to = option.xAxis.max;
    var lines = (option.series[0].markLine || { data: [] }).data.filter(function (line) { return !Array.isArray(line); });
    function pixel(value) { return (value - from) / (to - from) * (width - option.grid.left - option.grid.right); }
    function touched(place, item, stops) {
      return stops.find(function (stop) { return stop > place + 2 && stop < place + 18 + wide(item.label.formatter); });
    }
    var over = lines.map(function (line) { return line.xAxis; });
    var told = values.data.filter(function (item) { return !item.reason; });
    var most = told.length ? widest(told.map(function (item) { return item.label.formatter; })) : 0;
    option.grid.right = Math.max(told.length ? 0 : option.grid.right, most + 32);
    told.forEach(function (item) {
      item.label.align = 'right';
      item.label.distance = most + 18;
    });
    values.data.forEach(function (item) {
      if (!item.reason) { return; }
      var marks = option.series.filter(function (series) { return series.type === 'scatter' && series !== values; })
        .map(function (series) { return series.data[item.value[1]].value; })
        .filter(function (value) { return value !== null; });
      var stops = over.concat(marks).map(pixel).sort(function (a, b) { return a - b; });
      var place = pixel(item.value[0]);
      var stop;
      while ((stop = touched(place, item, stops)) !== undefined) { place = stop; }
      if (place + 12 + wide(item.label.formatter) < pixel(to) + option.grid.right) {
        item.value[0] = from + place / pixel(to) * (to - from);
      }
    });
  }

  // Names above a matrix turn upright where they do not fit, and become the numbers of the rows where
  // they would lie on one another; numbers in cells shrink, and go where a cell has no room for them:
  // the table has them all. Few cells are no larger than
  // their numbers need.
  function matrix(option, width, height) {
    if (option.series[0].type !== 'heatmap') { return; }
    if (width < NARROW) { tight(option, width); }
    var items = option.series[0].data;
    var numbers = option.xAxis.data.every(function (name) { return /^\d+$/.test(name); });
    var most = Math.max.apply(null, items.map(function (item) { return wide(item.label.formatter); }));
    function room() { return (width - option.grid.left - option.grid.right) / option.xAxis.data.length; }
    if (numbers && width < NARROW) { fewer(option, Math.ceil((most * 10 / 13 + 4) / room())); }
    var longest = widest(option.xAxis.data);
    option.grid.right += Math.max(0, room() - CELL) * option.xAxis.data.length;
    var turned = !numbers && longest > room() - 4;
    var same = option.xAxis.data.join('\n') === option.yAxis.data.join('\n');
    var counted = turned && same && room() < PITCH;
    if (counted) { count(option); }
    var cell = room();
    var size = [12, 11].find(function (points) { return most * points / 13 < cell - 8; }) || 10;
    option.xAxis.axisLabel.rotate = turned && !counted ? 90 : 0;
    option.xAxis.axisLabel.interval = Math.ceil((counted ? wide('00') + 4 : numbers ? longest + 4 : turned ? PITCH : 0) / cell) - 1;
    option.xAxis.axisLabel.interval = Math.max(0, option.xAxis.axisLabel.interval);
    option.grid.top = turned && !counted ? longest + 12 : option.xAxis.name ? 44 : 28;
    option.grid.bottom = Math.max(option.grid.bottom, height - option.grid.top - TALL * option.yAxis.data.length);
    option.series[0].data.forEach(function (item) {
      item.label.fontSize = size;
      item.label.show = wide(item.label.formatter) * size / 13 < cell - 2;
      // the plate of a number stays within its cell
      if (item.label.padding) { item.label.padding = [2, Math.max(0, Math.min(3, Math.floor((cell - wide(item.label.formatter) * size / 13) / 2) - 1))]; }
    });
  }

  // On a small screen names take less room, and where that is not enough percentages go without their
  // sign, which the subtitle has, and ratios are written shorter.
  function tight(option, width) {
    option.yAxis.axisLabel.fontSize = 11;
    option.grid.left = Math.min(option.yAxis.axisLabel.width, widest(option.yAxis.data)) * 11 / 13 + 12;
    option.grid.right = 2;
    var room = (width - option.grid.left - 2) / option.xAxis.data.length - 2;
    [unsigned, shorter].forEach(function (write) {
      var items = option.series[0].data;
      if (items.every(function (item) { return wide(item.label.formatter) * 10 / 13 < room; })) { return; }
      items.forEach(function (item) { item.label.formatter = write(item.label.formatter); });
    });
  }

  function unsigned(said) { return said.replace(/[\s\u00a0]|%/g, ''); }

  // Below one without the zero before the point, so that 0.07 stays what it is; above it rounded.
  function shorter(said) {
    if (!/^\d[.,]\d\d$/.test(said)) { return said; }
    return said.charAt(0) === '0' ? said.slice(1) : (Math.round(said.replace(',', '.') * 10) / 10).toFixed(1).replace('.', said.charAt(1));
  }

  // One column in so many, so that those have room for their numbers.
  function fewer(option, step) {
    option.xAxis.data = option.xAxis.data.filter(function (name, at) { return at % step === 0; });
    option.series[0].data = option.series[0].data.filter(function (item) { return item.value[0] % step === 0; });
    option.series[0].data.forEach(function (item) { item.value[0] /= step; });
  }

  // Rows and columns of the same groups: a number before the name of a row stands above its column.
  function count(option) {
    var written = option.yAxis.axisLabel.formatter;
    option.yAxis.axisLabel.formatter = function (name, at) { return (at + 1) + '\u2002' + (written ? written(name) : name); };
    option.xAxis.axisLabel.formatter = function (name, at) { return String(at + 1); };
    option.grid.left += wide('00\u2002');
    option.yAxis.axisLabel.width += wide('00\u2002');
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
      enterable: true, transitionDuration: 0,
      textStyle: { color: token('ink') }
    }, option.tooltip);
    option.aria.label = { description: chart.element.getAttribute('aria-label') };
    option.aria.decal = { show: matchMedia('(prefers-contrast: more), (forced-colors: active)').matches };
    option.textStyle.fontFamily = getComputedStyle(document.body).fontFamily;
    pen.font = '13px ' + option.textStyle.fontFamily;
    lieDown(option, width);
    if (width < NARROW) { narrowed(option, width); }
    legendRoom(option, width);
    hours(option, width);
    rows(option);
    if (width < NARROW) { above(option, width); }
    broken(option);
    beside(option, width);
    if (width < NARROW) {
      rounded(option, width);
      // the line for the whole lies elsewhere on another scale
      beside(option, width);
    }
    within(option, width);
    ended(option, width);
    if (width >= NARROW) { named(option, width); }
    matrix(option, width, chart.element.clientHeight);
    chord(option, width);
    return option;
  }

  // Names at the ends of lines stand beyond the picture, also where a line goes on to what is not over
  // yet. Those that come too near one another step aside, each by as little as it can.
  function spread(chart, drawn) {
    var ends = [];
    drawn.series.forEach(function (series) {
      (series.data || []).forEach(function (item, at) {
        if (!item || !item.label || item.label.position !== 'right' || !item.label.width) { return; }
        var lines = item.label.formatter.split('\n').length;
        var placed = Array.isArray(item.value);
        function along(tick) { return placed ? 0 : chart.drawn.convertToPixel({ xAxisIndex: 0 }, tick); }
        var value = placed ? item.value[1] : item.value;
        ends.push({ label: item.label, then: item.label.opacity === 1, at: chart.drawn.convertToPixel({ yAxisIndex: 0 }, value), tall: lines * LINE, beyond: along(series.data.length - 1) - along(at) });
      });
    });
    if (!ends.length) { return; }
    // Of the same height, what is now stands above what was then.
    ends.sort(function (a, b) { return Math.abs(a.at - b.at) < LINE / 2 && a.then !== b.then ? a.then - b.then : a.at - b.at; });
    if (ends.some(function (end) { return end.then; })) { ends.forEach(function (end) { end.tall += GAP; }); }
    var bottom = -Infinity;
    ends.forEach(function (end) {
      end.to = Math.max(end.at, bottom + end.tall / 2);
      bottom = end.to + end.tall / 2;
    });
    var room = chart.drawn.convertToPixel({ yAxisIndex: 0 }, drawn.yAxis.min || 0) + 6;
    ends.reverse().forEach(function (end) {
      end.to = Math.min(end.to, room - end.tall / 2);
      room = end.to - end.tall / 2;
      end.label.offset = [end.beyond, end.to - end.at];
    });
    chart.drawn.setOption({ series: drawn.series });
  }

  function draw(chart, given) {
    if (!chart.drawn) {
      chart.drawn = echarts.init(chart.element, null, { renderer: 'svg', locale: 'STIP' });
      leads(chart);
    }
    var width = given || chart.element.clientWidth;
    var drawn = option(chart, width);
    chart.rows = drawn.yAxis.type === 'category' && drawn.series[0].type !== 'heatmap' ? drawn.yAxis.data : null;
    chart.drawn.setOption(drawn, true);
    if (width >= NARROW) { spread(chart, drawn); }
  }

  // A row, a cell or a line leads to the page about what it stands for: all of a row, as a dot is small.
  // Not under a finger: there a touch asks what is shown, and the rows of the table lead on.
  function leads(chart) {
    var ways = chart.element.dataset.ways ? JSON.parse(chart.element.dataset.ways) : null;
    if (!ways || matchMedia('(pointer: coarse)').matches) { return; }
    function way(params) {
      if (params.seriesType === 'line') { return ways.lines[params.seriesName]; }
      if (params.seriesType !== 'heatmap') { return ways.rows[params.name]; }
      var drawn = chart.drawn.getOption();
      var row = drawn.yAxis[0].data[params.value[1]];
      return ways.cells[row + '\n' + drawn.xAxis[0].data[params.value[0]]] || ways.rows[row];
    }
    function along(event) {
      var row = chart.rows ? chart.drawn.convertFromPixel({ yAxisIndex: 0 }, event.offsetY) : -1;
      return chart.rows ? ways.rows[chart.rows[row]] : undefined;
    }
    chart.drawn.getZr().on('mousemove', function (event) { if (chart.rows) { chart.element.classList.toggle('leads', Boolean(along(event))); } });
    chart.drawn.getZr().on('click', function (event) { if (along(event)) { location.assign(along(event)); } });
    chart.drawn.on('mouseover', function (params) { if (!chart.rows) { chart.element.classList.toggle('leads', Boolean(way(params))); } });
    chart.drawn.on('mouseout', function () { if (!chart.rows) { chart.element.classList.remove('leads'); } });
    chart.drawn.on('click', function (params) { if (!chart.rows && way(params)) { location.assign(way(params)); } });
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
    function later() { clearTimeout(waiting); waiting = setTimeout(redraw, 100); }
    addEventListener('resize', later);
    // Paper is white and as wide as a portrait page, whatever the screen is; its foot says what was
    // printed, from where and when.
    var shown = root.dataset.theme;
    function fit(paper) {
      charts.forEach(function (chart) {
        var half = chart.element.closest('.half');
        var width = paper && (half ? HALF : PAPER);
        draw(chart);
        var tall = chart.element.clientHeight;
        tall = chart.raw.series[0].type === 'line' ? Math.min(tall, LOW) : half ? tall * DENSE : tall;
        chart.element.style.height = paper ? tall + 'px' : '';
        chart.drawn.resize({ width: width || 'auto' });
        draw(chart, width);
      });
    }
    addEventListener('beforeprint', function () {
      var subject = document.querySelector('.subject');
      var day = new Intl.DateTimeFormat(root.lang === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'medium' }).format(new Date());
      var foot = [subject && subject.textContent, location.href, day].filter(Boolean).join(' · ');
      root.style.setProperty('--printed', JSON.stringify(foot));
      root.dataset.theme = 'light';
      fit(true);
    });
    addEventListener('afterprint', function () {
      if (shown) { root.dataset.theme = shown; } else { delete root.dataset.theme; }
      fit(false);
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  }

  // A period belongs to its kind.
  function forget(form) {
    form.elements.period.value = '';
    form.elements.from.value = '';
    if (form.elements.compare.selectedOptions[0].parentNode.tagName === 'OPTGROUP') { form.elements.compare.value = ''; }
  }

  // With script the choices work at once; changing the kind of period takes its newest period.
  function choices() {
    document.querySelectorAll('.controls').forEach(function (form) {
      // Who walks along choices with the arrow keys is not sent off at each: Enter or the button goes,
      // and the next page begins where the hand was.
      var keys = false;
      var walking = false;
      var resting = form.elements[sessionStorage.getItem('choice')];
      sessionStorage.removeItem('choice');
      if (resting) { resting.focus(); }
      form.addEventListener('pointerdown', function () { keys = walking = false; });
      form.addEventListener('keydown', function (event) {
        keys = true;
        if (event.key === 'Enter' && walking) {
          event.preventDefault();
          form.requestSubmit();
        }
        walking = !/^(Enter| |Tab|Shift|Escape)$/.test(event.key);
      });
      form.addEventListener('change', function (event) {
        if (event.target.name === 'kind') { forget(form); }
        if (event.target.name === 'only' && form.elements.also) { form.elements.also.value = ''; }
        if (!walking) { form.requestSubmit(); }
      });
      form.addEventListener('submit', function () {
        if (keys) { sessionStorage.setItem('choice', document.activeElement.name); }
        Array.prototype.forEach.call(form.elements, function (field) {
          if (field.tagName === 'SELECT' && !field.value) { field.disabled = true; }
        });
      });
    });
  }

  // One definition is open at a time; Escape and a click elsewhere close it.
  function definitions() {
    var all = document.querySelectorAll('.about');
    function close(but) {
      all.forEach(function (about) { if (about !== but) { about.open = false; } });
    }
    document.addEventListener('click', function (event) { close(event.target.closest('.about')); });
    document.addEventListener('focusin', function (event) { close(event.target.closest('.about')); });
    document.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape') { return; }
      charts.forEach(function (chart) { if (chart.drawn) { chart.drawn.dispatchAction({ type: 'hideTip' }); } });
      var open = document.querySelector('.about[open]');
      if (open) { open.querySelector('summary').focus(); }
      close(null);
    });
  }

  choices();
  definitions();
  mount();
}());
