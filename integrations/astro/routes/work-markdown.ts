import type { APIRoute, GetStaticPaths } from 'astro';
import { filterParams } from 'modelfolio/site';
import { getSite } from 'virtual:modelfolio/site';

export const getStaticPaths: GetStaticPaths = async () =>
  filterParams(await getSite()).map(({ kind, slug }) => ({ params: { kind, tag: slug } }));

export const GET: APIRoute = async ({ params }) => {
  const wanted = { kind: String(params['kind']), slug: String(params['tag']) };
  return new Response((await getSite()).files.markdown.work(wanted), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
