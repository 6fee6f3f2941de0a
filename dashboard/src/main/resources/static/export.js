// Pictures of charts, to take along: the chart as it stands on the page, with its title above it and
// what its signs mean and its source below it, so that it says enough on its own. Drawn anew by
// ECharts into a picture that nobody sees; asks nothing of the server.
(function () {
  'use strict';

  var MARGIN = 24;
  var SHARP = 2;
  var TITLE = { size: 18, line: 24, weight: 600, token: 'ink' };
  var TEXT = { size: 13, line: 18, weight: 400, token: 'quiet' };
  var root = document.documentElement;
  var pen = document.createElement('canvas').getContext('2d');

  function token(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  function font(style) {
    return style.weight + ' ' + style.size + 'px ' + getComputedStyle(document.body).fontFamily;
  }

  function wide(text, style) {
    pen.font = font(style);
    return pen.measureText(text).width;
  }

  // Lines of a text that fit a width; a word that does not fit stands alone.
  function lines(text, style, width) {
    var all = [];
    text.trim().split(/[ \n]+/).forEach(function (word) {
      var last = all[all.length - 1];
      if (last !== undefined && wide(last + ' ' + word, style) <= width) {
        all[all.length - 1] = last + ' ' + word;
      } else {
        all.push(word);
      }
    });
    return all;
  }

  // A text from a height downwards; returns where it ends.
  function write(into, text, style, left, top, width) {
    lines(text, style, width).forEach(function (line) {
      into.push({
        type: 'text', x: left, y: top + style.line / 2, silent: true,
        style: { text: line, font: font(style), fill: token(style.token), verticalAlign: 'middle' }
      });
      top += style.line;
    });
    return top;
  }

  // The sign of a key as it is drawn on the page, in a box of 16 by 12.
  function sign(into, shape, left, top) {
    var middle = top + 6;
    function put(type, geometry, style) {
      into.push({ type: type, silent: true, shape: geometry, style: style });
    }
    function box(style) {
      put('rect', { x: left, y: top, width: 16, height: 12 }, style);
    }
    function wedge(one, other) {
      put('polygon', { points: [[left + 3, one], [left + 13, one], [left + 8, other]] }, { fill: 'none', stroke: token('quiet'), lineWidth: 1.5 });
    }
    switch (shape) {
      case 'band': box({ fill: token('ink'), opacity: 0.15 }); break;
      case 'ribbon': put('rect', { x: left, y: top + 2, width: 16, height: 8 }, { fill: token('grey'), opacity: 0.6 }); break;
      case 'then': put('rect', { x: left + 7, y: top - 2, width: 2, height: 16 }, { fill: token('ink') }); break;
      case 'outline': box({ fill: 'none', stroke: token('quiet'), lineDash: [3, 2] }); break;
      case 'running': put('circle', { cx: left + 8, cy: middle, r: 4.25 }, { fill: 'none', stroke: token('accent'), lineWidth: 1.5 }); break;
      case 'others': put('line', { x1: left, y1: middle, x2: left + 16, y2: middle }, { stroke: token('grey') }); break;
      case 'under': wedge(top + 2, top + 11); break;
      case 'all-but': wedge(top + 11, top + 2); break;
      case 'chance': box({ fill: token('div-5'), stroke: token('line') }); break;
      case 'lightest': box({ fill: token('seq-1'), stroke: token('line') }); break;
      case 'darkest': box({ fill: token('seq-7') }); break;
      case 'within':
      case 'not-yet': box({ fill: 'none', stroke: token('line') }); break;
      case 'none':
        box({ fill: 'none', stroke: token('line') });
        put('line', { x1: left + 5, y1: middle, x2: left + 11, y2: middle }, { stroke: token('quiet') });
        break;
      case 'below-1': case 'below-2': case 'below-3': case 'below-4': box({ fill: token('div-' + (5 - shape.slice(-1))) }); break;
      case 'above-1': case 'above-2': case 'above-3': case 'above-4': box({ fill: token('div-' + (5 + Number(shape.slice(-1)))) }); break;
      case 'hatch':
      case 'bound':
        box(shape === 'hatch' ? { fill: token('surface'), stroke: token('line') } : { fill: token('seq-4') });
        [0, 5, 10].forEach(function (step) {
          put('line', { x1: left + step, y1: top + 12, x2: left + Math.min(16, step + 12), y2: top + Math.max(0, step - 4) }, { stroke: token(shape === 'hatch' ? 'quiet' : 'on-seq-4') });
        });
        break;
    }
  }

  function key(into, figure, top, width) {
    var left = MARGIN;
    var bottom = top;
    figure.querySelectorAll('.key li').forEach(function (item) {
      var text = item.lastElementChild.textContent;
      var shape = item.querySelector('.sign').classList[1];
      var indent = shape === 'note' ? 0 : 24;
      var taken = indent + Math.min(wide(text, TEXT), width - indent);
      if (left > MARGIN && left + taken > MARGIN + width) {
        left = MARGIN;
        top = bottom;
      }
      sign(into, shape, left, top + 3);
      bottom = Math.max(bottom, write(into, text, TEXT, left + indent, top, width - indent));
      left += taken + 16;
    });
    return bottom > top || left > MARGIN ? bottom + 8 : top;
  }

  function shift(parts, above, below) {
    [].concat(parts || []).forEach(function (part) {
      if (typeof part.top === 'number') { part.top += above; }
      if (typeof part.bottom === 'number') { part.bottom += below; }
      if (typeof part.left === 'number') { part.left += MARGIN; }
      if (typeof part.right === 'number') { part.right += MARGIN; }
    });
  }

  // The option of a chart within its frame, and the size of both.
  function picture(figure, chart) {
    var texts = [];
    var width = chart.getWidth();
    var source = figure.querySelector('.source').textContent;
    var top = write(texts, figure.querySelector('h3').textContent, TITLE, MARGIN, MARGIN, width);
    var above = write(texts, figure.querySelector('figcaption .quiet').textContent.replace(/\u00a0· /g, ' · '), TEXT, MARGIN, top + 4, width) + 16;
    var below = key(texts, figure, above + chart.getHeight() + 8, width);
    var height = write(texts, source + ' · Stip', TEXT, MARGIN, below, width) + MARGIN;
    var option = chart.getOption();
    delete option.tooltip;
    shift(option.grid, above, height - above - chart.getHeight());
    shift(option.legend, above, height - above - chart.getHeight());
    option.animation = false;
    option.backgroundColor = token('paper');
    option.graphic = { elements: texts };
    return { option: option, width: width + 2 * MARGIN, height: height };
  }

  function drawn(how, picture) {
    var chart = echarts.init(document.createElement('div'), null, Object.assign({ locale: 'STIP', width: picture.width, height: picture.height }, how));
    chart.setOption(picture.option);
    return chart;
  }

  function told(svg, name, text) {
    var element = document.createElementNS(svg.namespaceURI, name);
    element.textContent = text;
    return element;
  }

  var WRITERS = {
    svg: function (picture, figure, give) {
      var chart = drawn({ renderer: 'svg' }, picture);
      chart.getZr().flush();
      var svg = chart.getDom().querySelector('svg');
      svg.removeAttribute('style');
      svg.setAttribute('viewBox', '0 0 ' + picture.width + ' ' + picture.height);
      svg.prepend(
        told(svg, 'title', figure.querySelector('h3').textContent),
        told(svg, 'desc', figure.querySelector('.chart').getAttribute('aria-label')));
      // not ECharts' own text of it, which leaves the quotes in names of fonts as they are
      var text = new XMLSerializer().serializeToString(svg);
      chart.dispose();
      give(new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', text], { type: 'image/svg+xml' }));
    },
    png: function (picture, figure, give) {
      var chart = drawn({ renderer: 'canvas', devicePixelRatio: SHARP }, picture);
      var canvas = chart.getRenderedCanvas({ pixelRatio: SHARP, backgroundColor: token('paper') });
      canvas.toBlob(function (blob) {
        chart.dispose();
        give(blob);
      }, 'image/png');
    }
  };

  function save(blob, name) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  }

  // A chart that was never in sight is not drawn yet; it is, once it is.
  function whenDrawn(element, then) {
    var chart = echarts.getInstanceByDom(element);
    if (chart) {
      then(chart);
    } else {
      element.scrollIntoView({ block: 'nearest' });
      setTimeout(function () { whenDrawn(element, then); }, 50);
    }
  }

  function take(button) {
    var figure = button.closest('.figure');
    whenDrawn(figure.querySelector('.chart'), function (chart) {
      var format = button.dataset.picture;
      WRITERS[format](picture(figure, chart), figure, function (blob) {
        save(blob, button.dataset.name + '.' + format);
      });
    });
  }

  if (!window.echarts) { return; }
  document.querySelectorAll('.exports button').forEach(function (button) {
    if (!button.closest('.figure').querySelector('.chart')) { return; }
    button.hidden = false;
    button.closest('.download').hidden = false;
    button.addEventListener('click', function () { take(button); });
  });
}());
