// Views a reader wants to come back to: a name and the address, which is all there is to a page. They
// are kept in this browser and are told to nobody. Language and theme are those of today.
(function () {
  'use strict';

  var STORE = 'stip.views';
  var TODAY = ['lang', 'theme'];
  var sheet = document.getElementById('views');
  var opener = document.querySelector('.views');
  if (!opener) { return; }
  var form = sheet.querySelector('form');
  var list = sheet.querySelector('.saved');

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(STORE) || '[]').filter(function (view) {
        return view && typeof view.name === 'string' && /^\/(?!\/)/.test(view.address);
      });
    } catch (e) {
      return [];
    }
  }

  function keep(views) {
    try {
      localStorage.setItem(STORE, JSON.stringify(views));
      return true;
    } catch (e) {
      return false;
    }
  }

  // The address without what is not about figures.
  function address() {
    var asked = new URLSearchParams(location.search);
    TODAY.forEach(function (name) { asked.delete(name); });
    return location.pathname + (asked.size ? '?' + asked : '');
  }

  function today(view) {
    var url = new URL(view.address, location.origin);
    var now = new URLSearchParams(location.search);
    TODAY.forEach(function (name) { if (now.has(name)) { url.searchParams.set(name, now.get(name)); } });
    return url.pathname + url.search;
  }

  function others(name) {
    return kept().filter(function (view) { return view.name !== name; });
  }

  function fill() {
    list.textContent = '';
    kept().forEach(function (view) {
      var row = sheet.querySelector('template').content.cloneNode(true);
      var link = row.querySelector('a');
      var remove = row.querySelector('button');
      link.href = today(view);
      link.textContent = view.name;
      remove.setAttribute('aria-label', remove.dataset.about.replace('{0}', view.name));
      remove.addEventListener('click', function () {
        keep(others(view.name));
        fill();
        form.elements.view.focus();
      });
      list.appendChild(row);
    });
  }

  function open() {
    fill();
    var subject = document.querySelector('.subject');
    form.elements.view.value = [document.title.replace(/ · Stip$/, ''), subject && subject.textContent]
      .filter(Boolean).join(' · ').slice(0, form.elements.view.maxLength);
    sheet.showModal();
  }

  opener.hidden = !keep(kept());
  opener.addEventListener('click', open);
  form.addEventListener('submit', function (event) {
    var name = form.elements.view.value.trim();
    if (event.submitter && event.submitter.value === 'save' && name) {
      event.preventDefault();
      keep(others(name).concat({ name: name, address: address() }));
      fill();
    }
  });
}());
