import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).files.schemas.map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response((await getSite()).files.schema(String(params['name'])), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
