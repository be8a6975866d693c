/* Loaded at the first use of a filter: hides cards on this page instead of loading another one. */
const nav = document.querySelector('[data-filters]');
const links = [...nav.querySelectorAll('[data-filter]')];
const cards = [...document.querySelectorAll('[data-tags]')];
const status = nav.querySelector('[role=status]');
const start = { path: location.pathname, title: document.title };

const show = (link) => {
  const key = link?.dataset.filter;
  const kept = cards.filter((card) => !key || card.dataset.tags.split(' ').includes(key));
  for (const card of cards) card.hidden = !kept.includes(card);
  const current = key ? link : links[0];
  for (const other of links) {
    if (other === current) other.setAttribute('aria-current', 'true');
    else other.removeAttribute('aria-current');
  }
  const label = current.textContent;
  document.title = key ? `${label} · ${start.title}` : start.title;
  status.textContent = status.dataset.words.replace('{n}', kept.length).replace('{label}', label);
};

/* The address of the page that holds the same projects, so that it can be shared and reloaded. */
export const filter = (link) => {
  const path = link.dataset.filter ? link.pathname : start.path;
  if (path !== location.pathname) history.pushState(null, '', path);
  show(link);
};

addEventListener('popstate', () => {
  const link = links.find(
    ({ dataset, pathname }) => dataset.filter && pathname === location.pathname,
  );
  if (link || location.pathname === start.path) show(link);
  else location.reload();
});
