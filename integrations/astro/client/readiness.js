// The author's page in development: opens places in the editor, and shows errors in its own list
// instead of under the overlay.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-open]');
  if (!link) return;
  event.preventDefault();
  void fetch(link.href);
});

if (import.meta.hot) {
  import.meta.hot.on('modelfolio:checked', () => location.reload());
  import.meta.hot.on('vite:error', ({ err }) => {
    if (!/^modelfolio /.test(err.plugin ?? '')) return;
    // The overlay is made after this event.
    setTimeout(() => document.querySelector('vite-error-overlay')?.remove());
  });
}
