/**
 * Pages: the state of a page is its URL ({@link nl.stip.dashboard.page.View}); a template names the
 * figures it shows. In: a request and a mart; out: HTML. Holds no query and no chart option.
 */
package nl.stip.dashboard.page;
