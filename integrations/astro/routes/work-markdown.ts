import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).files.filters.map(({ kind, slug }) => ({ params: { kind, tag: slug } }));

export const GET: APIRoute = async ({ params }) => {
  const wanted = { kind: String(params['kind']), slug: String(params['tag']) };
  return new Response((await getSite()).files.markdown.work(wanted), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
