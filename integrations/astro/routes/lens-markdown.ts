import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).lenses.map((lens) => ({ params: { lens: lens.id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response((await getSite()).files.markdown.home(String(params['lens'])), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
