import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).files.resumes.map((params) => ({ params: { ...params } }));

export const GET: APIRoute = async ({ params }) => {
  const format = String(params['format']);
  const content = await (await getSite()).files.resume(String(params['lens']), format);
  return new Response(content, {
    headers: { 'content-type': TYPES[format] ?? 'application/octet-stream' },
  });
};
