import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder of static files, served on this machine only. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a folder on 127.0.0.1 at a free port, as a host that adds nothing: pages bring their own
 * policy. Zipped, it sends text as most hosts do.
 */
export async function serve(folder: string, { zipped = false } = {}): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/').then(({ status, type, body }) => {
      const zip = zipped && /text|json|svg|xml/.test(type);
      const encoding = zip ? { 'content-encoding': 'gzip' } : {};
      response
        .writeHead(status, { 'content-type': type, ...encoding })
        .end(zip ? gzipSync(body) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) =>
        server.close((error) => (error ? reject(error) : resolve())),
      ),
  };
}

async function answer(
  folder: string,
  url: string,
): Promise<{ status: number; type: string; body: Buffer | string }> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://local').pathname));
  const file = await fileAt(join(folder, path));
  if (!file) return { status: 404, type: 'text/plain', body: 'Not found' };
  return {
    status: 200,
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    body: await readFile(file),
  };
}

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  return found?.isDirectory() ? fileAt(join(path, 'index.html')) : undefined;
}
