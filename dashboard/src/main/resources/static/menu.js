// On a telephone the pages stand in one row that is moved sideways: where the style sheet alone does
// not bring the page that is shown into sight, this does.
(function () {
  'use strict';

  var shown = document.querySelector('nav [aria-current]');
  if (!shown) { return; }
  var menu = shown.parentNode;
  var one = shown.getBoundingClientRect();
  var all = menu.getBoundingClientRect();
  if (one.left < all.left || one.right > all.right) {
    menu.scrollLeft += (one.left + one.right - all.left - all.right) / 2;
  }
}());
