import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/** A browser and what it needs to start. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
// Containers have no user namespaces to build the sandbox from; the pages tested are our own.
const PLAIN_ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

const HOW_TO_GET_ONE =
  'No browser found. Install Chromium or Google Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to the executable of one.';

/** Finds a Chromium: CHROMIUM_PATH, the system's, or the one npm brings for Linux x64. Throws with advice when there is none. */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const { CHROMIUM_PATH: chosen } = environment;
  if (chosen)
    return isRunnable(chosen)
      ? plain(chosen)
      : fail(`CHROMIUM_PATH names ${chosen}, which cannot be run.`);
  const installed = [...onPath(environment['PATH'] ?? ''), ...APPLICATIONS].find(isRunnable);
  if (installed) return plain(installed);
  return (await bundled()) ?? fail(HOW_TO_GET_ONE);
}

async function bundled(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}

function onPath(path: string): string[] {
  const folders = path.split(process.platform === 'win32' ? ';' : ':').filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function plain(executablePath: string): Browser {
  return { executablePath, args: PLAIN_ARGS };
}

function fail(message: string): never {
  throw new Error(message);
}
