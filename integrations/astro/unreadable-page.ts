import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Finding } from '../../src/findings/finding.ts';
import { frame } from '../../src/findings/frame.ts';
import { escapeHtml } from '../../src/format/escape.ts';
import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import { loadOnce } from './load-once.ts';

type Middleware = (
  request: Pick<IncomingMessage, 'headers' | 'method'>,
  response: Pick<ServerResponse, 'end' | 'setHeader' | 'statusCode'>,
  next: () => void,
) => void;

/**
 * Answers for every page in development while `portfolio.yaml` cannot be read: without it there is
 * no site to draw. The page lists what was found; it connects to the server like any other, so the
 * overlay shows on it, and it gives way to the page that was asked for once the file is mended.
 */
export function unreadablePages(folder: string, { base }: { readonly base: string }): Middleware {
  return (request, response, next) => {
    if (!isForPage(request)) return next();
    loadOnce(folder).then(
      (loaded) => {
        if (loaded.portfolio) return next();
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(unreadablePage(loaded, { base }));
      },
      // The watcher tells of a folder that is gone.
      () => next(),
    );
  };
}

function isForPage({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>): boolean {
  return method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '');
}

/** The page: each error with file, line, column and quoted lines, in the order of the files. */
export function unreadablePage(
  { findings, sources }: Pick<LoadedPortfolio, 'findings' | 'sources'>,
  { base }: { readonly base: string },
): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The portfolio has errors</title>
<script type="module" src="${escapeHtml(base.replace(/\/?$/, '/'))}@vite/client"></script>
</head>
<body>
<h1>The portfolio has errors</h1>
<p>Mend them, and this page comes back by itself.</p>
${errors.map((finding) => section(finding, sources.get(finding.place.file) ?? '')).join('\n')}
</body>
</html>
`;
}

function section({ place, message, help, rule }: Finding, source: string): string {
  const quoted = frame(source, place);
  return [
    `<h2>${escapeHtml(`${place.file}:${place.line}:${place.column}`)}</h2>`,
    `<p>${escapeHtml(message)} <small>${escapeHtml(rule)}</small></p>`,
    ...(help ? [`<p>${escapeHtml(help)}</p>`] : []),
    ...(quoted ? [`<pre>${escapeHtml(quoted)}</pre>`] : []),
  ].join('\n');
}
