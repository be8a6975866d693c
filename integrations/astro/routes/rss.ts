import type { APIRoute } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const GET: APIRoute = async () =>
  new Response(await (await getSite()).files.rss(), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
