// Single keys for what a page offers: whatever carries data-key is followed, pressed or focused by it.
// The sheet (?) lists what is there. Keys can be switched off (WCAG 2.1.4); the browser remembers it.
(function () {
  'use strict';

  var STORE = 'stip.keys';
  var sheet = document.getElementById('keys');
  var opener = document.querySelector('.keys');

  function on() {
    try { return localStorage.getItem(STORE) !== 'off'; } catch (e) { return true; }
  }

  function remember(state) {
    try { localStorage.setItem(STORE, state ? 'on' : 'off'); } catch (e) { /* private window: for this page only */ }
  }

  function offered() {
    return Array.prototype.slice.call(document.querySelectorAll('[data-key]'));
  }

  function label(element) {
    var named = element.labels && element.labels[0] ? element.labels[0].querySelector('span') : element;
    return named.textContent.trim();
  }

  function fill() {
    var list = sheet.querySelector('dl');
    list.textContent = '';
    offered().filter(function (element) { return element !== opener; }).forEach(function (element) {
      var key = document.createElement('dt');
      var stroke = document.createElement('kbd');
      stroke.textContent = element.dataset.key;
      key.appendChild(stroke);
      var what = document.createElement('dd');
      what.textContent = label(element);
      list.appendChild(key);
      list.appendChild(what);
    });
    sheet.querySelector('input').checked = on();
  }

  function open() {
    fill();
    sheet.showModal();
  }

  function typing(target) {
    return target.closest('input, select, textarea, [contenteditable]');
  }

  opener.hidden = false;
  opener.addEventListener('click', open);
  sheet.querySelector('input').addEventListener('change', function (event) { remember(event.target.checked); });
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') || !on() || typing(event.target)) { return; }
    var element = offered().find(function (one) { return one.dataset.key === event.key; });
    if (!element) { return; }
    event.preventDefault();
    if (element.matches('select, input')) {
      var fold = element.closest('.fold');
      if (fold && !element.checkVisibility()) { fold.open = true; }
      element.focus();
    } else {
      element.click();
    }
  });
}());
