import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
};

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).files.resumes.map((params) => ({ params: { ...params } }));

export const GET: APIRoute = async ({ params }) => {
  const format = String(params['format']);
  const text = (await getSite()).files.resume(String(params['lens']), format);
  return new Response(text, {
    headers: { 'content-type': `${TYPES[format] ?? 'text/plain'}; charset=utf-8` },
  });
};
