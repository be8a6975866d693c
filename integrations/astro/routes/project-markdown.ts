import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).files.projects.map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) =>
  new Response((await getSite()).files.markdown.project(String(params['id'])), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
