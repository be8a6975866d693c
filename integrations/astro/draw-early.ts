import { createSite } from './create-site.ts';
import type { SiteOptions } from './create-site.ts';

/**
 * Starts drawing the cards while the host still bundles pages, which leaves this thread idle.
 * Returns at once. What goes wrong is told when the page that needs the card asks for it.
 */
export function drawEarly(options: SiteOptions): void {
  void createSite(options)().then(
    ({ files }) => Promise.allSettled(files.cards.map((id) => files.card(id))),
    () => undefined,
  );
}
