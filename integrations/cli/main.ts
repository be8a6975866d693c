#!/usr/bin/env node
import { createRequire } from 'node:module';

const OLDEST_NODE = [22, 13] as const;

if (isTooOld(process.versions.node)) {
  process.stderr.write(
    `modelfolio needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  process.stdout.on('error', stopUnlessClosed);
  process.stderr.on('error', () => undefined);
  // Imported late, so that an old Node can still say what is wrong.
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    colour: process.stdout.isTTY && process.stdout.hasColors() && !process.env['NO_COLOR'],
    version: packageVersion(),
  });
}

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

// A reader such as `head` may stop listening early; that is no error of ours.
function stopUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`error: What was to be printed could not be written (${error.code}).\n`);
  process.exit(2);
}

function packageVersion(): string {
  const description: unknown = createRequire(import.meta.url)('modelfolio/package.json');
  const { version } = Object(description) as { version?: unknown };
  return typeof version === 'string' ? version : 'unknown';
}
