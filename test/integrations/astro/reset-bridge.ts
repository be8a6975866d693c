import { bridge } from '../../../integrations/astro/bridge.ts';

/** Puts the bridge back as a new process would find it. */
export function resetBridge(): void {
  const shared = bridge();
  shared.generation = 0;
  shared.cards.clear();
  shared.findings.clear();
  shared.projects.clear();
  delete shared.loaded;
  delete shared.folder;
  delete shared.overrides;
}
