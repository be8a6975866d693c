/* Loaded when the search is opened for the first time. Text from the index only ever becomes text. */
const MOST_RESULTS = 12;
const PAUSE = 120;
const SLASH = 'modelfolio-slash';

/** Brings the window of the search to life, and looks for what was typed meanwhile. */
export const search = async (dialog) => {
  const [input, status, list] = ['input', '[role=status]', 'ol'].map((part) =>
    dialog.querySelector(part),
  );
  const index = load(dialog.dataset.index);
  const say = (name, values = {}) => {
    const words = status.dataset[name] ?? '';
    status.textContent = words.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  };

  const find = async () => {
    const query = input.value.trim();
    try {
      const { debouncedSearch } = await index;
      const found = query ? await debouncedSearch(query, {}, PAUSE) : { results: [] };
      // Undefined when more was typed meanwhile; so is a query that no longer stands there.
      if (!found || query !== input.value.trim()) return;
      const pages = await Promise.all(
        found.results.slice(0, MOST_RESULTS).map((result) => result.data()),
      );
      if (query !== input.value.trim()) return;
      list.replaceChildren(...pages.map(resultItem));
      if (!query) say('');
      else say(countName(found.results.length), { n: found.results.length, query });
    } catch {
      list.replaceChildren();
      say('failed');
    }
  };

  input.addEventListener('input', find);
  dialog.addEventListener('keydown', (event) => walk(event, { dialog, input }));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('ol a')) dialog.close();
  });
  offerShortcut(dialog.querySelector('[type=checkbox]'));
  await find();
};

const load = async (address) => {
  const pagefind = await import(address);
  // Addresses in the index are complete. An index this small needs no worker.
  await pagefind.options({ baseUrl: '/', noWorker: true });
  return pagefind;
};

const countName = (count) => (count === 0 ? 'none' : count === 1 ? 'one' : 'many');

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const resultItem = ({ raw_url, url, meta, excerpt, sub_results = [], ...page }) => {
  const best = bestPart(sub_results, meta.title);
  const anchor = best?.anchor ?? rowOf(page);
  const link = element('a', '', meta.title ?? '');
  link.href = (raw_url ?? url) + (anchor ? `#${anchor.id}` : '');
  const kind = [meta.kind, best?.title].filter(Boolean).join(' · ');
  return element(
    'li',
    '',
    element('span', 'kick', kind),
    link,
    element('p', '', ...marked(best?.excerpt ?? excerpt)),
  );
};

/* The section with most hits; the page itself when that is its opening. */
const bestPart = (parts, title) => {
  const [best] = parts.toSorted((a, b) => b.locations.length - a.locations.length);
  return best?.anchor && best.title !== title ? best : undefined;
};

/* A table's row that holds the first hit, on a page without sections. */
const rowOf = ({ anchors = [], locations = [] }) =>
  anchors.findLast(({ element: name, location }) => name === 'tr' && location <= locations[0]);

/* An excerpt is text with < and > escaped, and <mark> around words that were found. */
const marked = (excerpt = '') =>
  excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, place) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return place % 2 ? element('mark', '', text) : text;
  });

/* Enter in the field opens the first result; arrows go through the results and back. */
const walk = (event, { dialog, input }) => {
  const stops = [input, ...dialog.querySelectorAll('ol a')];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const opens = event.key === 'Enter' && at === 0 && !event.isComposing;
  if (at < 0 || (!step && !opens)) return;
  event.preventDefault();
  if (opens) stops[1]?.click();
  else stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
};

/* One-key shortcuts can fire by accident under speech input; the reader can switch this one off. */
const offerShortcut = (box) => {
  try {
    box.checked = localStorage.getItem(SLASH) !== 'off';
    box.addEventListener('change', () => localStorage.setItem(SLASH, box.checked ? 'on' : 'off'));
  } catch {
    box.closest('label').remove();
  }
};
