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
      button.textContent = isDark() ? 'Light' : 'Dark';
      button.setAttribute('aria-label', `${button.textContent} theme`);
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
      button.textContent = 'Copied';
    });
  };

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-theme-toggle]').forEach(offerTheme);
    document.querySelectorAll('[data-copy]').forEach(offerCopy);
  });
})();
