import { join, sep } from 'node:path';
import type { HookParameters } from 'astro';
import type { Finding } from '../../src/findings/finding.ts';
import { frame } from '../../src/findings/frame.ts';
import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import { bridge } from './bridge.ts';
import { loadOnce } from './load-once.ts';
import { PROJECTS_LOADER } from './projects-loader.ts';

/** The part of Vite's server that is used. */
interface Server {
  readonly watcher: {
    add(paths: string[]): unknown;
    on(event: 'all', listener: (event: string, file: string) => void): unknown;
  };
  readonly environments: {
    readonly client: {
      readonly hot: {
        send(message: OverlayMessage | Reload): void;
        on(event: 'connection', listener: () => void): void;
      };
    };
  };
}
interface Logger {
  error(message: string): void;
}
interface Reload {
  readonly type: 'full-reload';
}
type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];

/** Editors write a file in several steps; one look after the last one is enough. */
const SETTLE_MS = 40;

/**
 * Keeps `astro dev` true to the author's files: every change loads the portfolio again. Errors show
 * in the browser's overlay with file, line and frame; when they are mended the page comes back.
 * Never throws, so that a half-written manifest cannot end the server.
 */
export function watchPortfolio(
  server: Server,
  {
    folder,
    logger,
    refreshContent,
  }: { folder: string; logger: Logger; refreshContent?: RefreshContent },
): void {
  let broken: OverlayMessage | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (message: OverlayMessage | Reload) => server.environments.client.hot.send(message);
  const look = async () => {
    // First, so that a page asked for meanwhile already reads the changed files.
    bridge().generation += 1;
    broken = await overlayOf(folder, logger);
    if (!broken)
      await refreshContent?.({ loaders: [PROJECTS_LOADER] }).catch((error: unknown) =>
        logger.error(String(error)),
      );
    send(broken ?? { type: 'full-reload' });
  };
  server.watcher.add([join(folder, 'portfolio.yaml'), join(folder, 'projects')]);
  server.watcher.on('all', (_event, file) => {
    if (!isAuthors(file, folder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLE_MS);
  });
  server.environments.client.hot.on('connection', () => {
    if (broken) send(broken);
  });
  void overlayOf(folder, logger).then((message) => {
    broken = message;
    if (broken) send(broken);
  });
}

/** Vite's message for its overlay. */
interface OverlayMessage {
  readonly type: 'error';
  readonly err: {
    readonly message: string;
    readonly stack: string;
    readonly id: string;
    readonly loc: { readonly file: string; readonly line: number; readonly column: number };
    readonly frame: string;
    readonly plugin: string;
  };
}

async function overlayOf(folder: string, logger: Logger): Promise<OverlayMessage | undefined> {
  const loaded = await loadOnce(folder).catch((error: unknown) => logger.error(String(error)));
  const [first, ...others] = (loaded?.findings ?? []).filter(
    (finding) => finding.severity === 'error',
  );
  if (!loaded || !first) return undefined;
  logger.error(
    `${first.place.file}:${first.place.line}:${first.place.column} ${first.message}${others.length ? ` (and ${others.length} more)` : ''}`,
  );
  return message(first, { folder, loaded, others: others.length });
}

function message(
  finding: Finding,
  { folder, loaded, others }: { folder: string; loaded: LoadedPortfolio; others: number },
): OverlayMessage {
  const { place, rule } = finding;
  const file = join(folder, place.file);
  const more = others > 0 ? `\n\n${others} more: run \`npx modelfolio check\`.` : '';
  return {
    type: 'error',
    err: {
      message: `${finding.message}${finding.help ? `\n${finding.help}` : ''}${more}`,
      stack: '',
      id: file,
      plugin: `modelfolio ${rule}`,
      loc: { file, line: place.line, column: place.column },
      frame: frame(loaded.sources.get(place.file) ?? '', place),
    },
  };
}

function isAuthors(file: string, folder: string): boolean {
  const inside = file.startsWith(folder)
    ? file
        .slice(folder.length)
        .replace(/^[\\/]/, '')
        .split(sep)
    : [];
  return inside[0] === 'projects' || /^portfolio\.(?:ya?ml|json|ts)$/.test(inside.join('/'));
}
