import type { APIRoute } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const GET: APIRoute = async () =>
  new Response((await getSite()).files.markdown.home(), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
