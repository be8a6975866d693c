import { join, sep } from 'node:path';
import type { Finding } from '../../src/findings/finding.ts';
import { frame } from '../../src/findings/frame.ts';
import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import { bridge } from './bridge.ts';
import { loadOnce } from './load-once.ts';
import { onceSettled } from './once-settled.ts';
import { collectionRefresher } from './refresh-collection.ts';
import type { RefreshContent } from './refresh-collection.ts';
import { forget } from './remember.ts';

/** The part of Vite's server that is used. */
interface Server {
  readonly watcher: {
    add(paths: string[]): unknown;
    on(event: 'all', listener: (event: string, file: string) => void): unknown;
  };
  readonly environments: {
    readonly client: {
      readonly hot: {
        send(message: OverlayMessage | Reload | Checked): void;
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
/** Tells the readiness page that the files were checked again and have errors. */
interface Checked {
  readonly type: 'custom';
  readonly event: 'modelfolio:checked';
}

interface Watch {
  readonly folder: string;
  readonly logger: Logger;
  readonly refreshContent?: RefreshContent;
  /** Told of every look, before pages are asked for again. */
  readonly onLoaded?: (loaded: LoadedPortfolio) => void;
}

/**
 * Keeps `astro dev` true to the author's files: every change loads what it touched again. Errors
 * show in the browser's overlay with file, line and frame, over the page as it last was; when they
 * are mended the page comes back.
 * Never throws, so that a half-written manifest cannot end the server.
 */
export function watchPortfolio({ watcher, environments }: Server, watch: Watch): void {
  const { hot } = environments.client;
  const { folder } = watch;
  const refresh = collectionRefresher(watch.refreshContent, watch.logger);
  let broken: OverlayMessage | undefined;
  const show = (message: OverlayMessage | undefined) => {
    broken = message;
    if (message) hot.send(message);
  };
  const reload = async (files: Iterable<string>) => {
    // First, so that a page asked for meanwhile already reads the changed files.
    forget(files);
    await look(watch, (message, loaded) => {
      hot.send(message ? { type: 'custom', event: 'modelfolio:checked' } : { type: 'full-reload' });
      show(message);
      return message ? undefined : refresh(loaded);
    });
  };
  watcher.add([join(folder, 'portfolio.yaml'), join(folder, 'projects')]);
  const changed = onceSettled((files) => void reload(files));
  watcher.on('all', (event, file) => isAuthors(file, folder) && changed(event, file));
  hot.on('connection', () => show(broken));
  void look(watch, show);
}

// Loading takes a while, and the files may change again meanwhile: then only the later look counts,
// whichever of the two ends first.
async function look(
  { folder, logger, onLoaded }: Watch,
  then: (
    message: OverlayMessage | undefined,
    loaded: LoadedPortfolio | undefined,
  ) => void | Promise<void>,
): Promise<void> {
  const { generation } = bridge();
  const loaded = await loadOnce(folder).catch((error: unknown) => String(error));
  if (bridge().generation !== generation) return;
  if (typeof loaded === 'string') logger.error(loaded);
  const read = typeof loaded === 'string' ? undefined : loaded;
  if (read) onLoaded?.(read);
  await then(read && overlayOf(read, { folder, logger }), read);
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

function overlayOf(
  loaded: LoadedPortfolio,
  { folder, logger }: Pick<Watch, 'folder' | 'logger'>,
): OverlayMessage | undefined {
  const [first, ...others] = loaded.findings.filter((finding) => finding.severity === 'error');
  if (!first) return undefined;
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
  if (file === bridge().portrait) return true;
  const inside = file.startsWith(folder)
    ? file
        .slice(folder.length)
        .replace(/^[\\/]/, '')
        .split(sep)
    : [];
  return inside[0] === 'projects' || /^portfolio\.(?:ya?ml|json|ts)$/.test(inside.join('/'));
}
