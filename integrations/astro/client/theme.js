/* Optional: every page works without it. A classic script in the head, so that a chosen theme shows before the first paint. */
(() => {
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem('modelfolio-theme');
    } catch {
      return null;
    }
  };
  const saved = read();
  if (saved === 'light' || saved === 'dark') root.dataset.theme = saved;
  const isDark = () =>
    root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;

  const offerTheme = (button) => {
    const name = () => {
      const { light, dark, lightLabel, darkLabel } = button.dataset;
      button.textContent = isDark() ? light : dark;
      button.setAttribute('aria-label', isDark() ? lightLabel : darkLabel);
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      try {
        localStorage.setItem('modelfolio-theme', root.dataset.theme);
      } catch {
        /* Storage is off: the choice lasts for this page. */
      }
      name();
    });
    name();
  };

  const offerCopy = (button) => {
    const code = document.getElementById(button.dataset.copy);
    if (!navigator.clipboard || !code) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.innerText.trim());
      button.textContent = button.dataset.copied;
    });
  };

  /* Search and filters are modules of their own, loaded at first use. */
  const usesSlash = () => {
    try {
      return localStorage.getItem('modelfolio-slash') !== 'off';
    } catch {
      return true;
    }
  };
  const opensSearch = ({ key, ctrlKey, metaKey, altKey, shiftKey, target }) => {
    if (altKey) return false;
    if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'k';
    const typing = target.closest?.('input, textarea, select, [contenteditable]');
    return key === '/' && !typing && usesSlash();
  };
  /* The window opens at once, so that no letter typed meanwhile is lost. */
  const offerSearch = (button) => {
    const dialog = document.querySelector('dialog.find');
    if (!dialog) return;
    const input = dialog.querySelector('input');
    let loaded;
    const open = async () => {
      if (!dialog.open) dialog.showModal();
      input.focus();
      input.select();
      try {
        loaded ??= import(button.dataset.search).then(({ search }) => search(dialog));
        await loaded;
      } catch {
        loaded = undefined;
        const status = dialog.querySelector('[role=status]');
        status.textContent = status.dataset.failed;
      }
    };
    button.hidden = false;
    button.addEventListener('click', open);
    document.addEventListener('keydown', (event) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      open();
    });
  };

  const { pathname } = location;
  let filters = false;
  const offerFilters = (nav) =>
    nav.addEventListener('click', (event) => {
      const link = event.target.closest('[data-filter]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      import(nav.dataset.filters)
        .then(({ filter }) => {
          filters = true;
          filter(link);
        })
        .catch(() => location.assign(link.href));
    });
  /* A page that was filtered and then loaded anew cannot turn into the page before it. */
  addEventListener('popstate', () => {
    if (!filters && location.pathname !== pathname) location.reload();
  });

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-theme-toggle]').forEach(offerTheme);
    document.querySelectorAll('[data-copy]').forEach(offerCopy);
    document.querySelectorAll('[data-search]').forEach(offerSearch);
    document.querySelectorAll('[data-filters]').forEach(offerFilters);
  });
})();
