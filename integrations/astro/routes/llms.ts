import type { APIRoute } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const GET: APIRoute = async () =>
  new Response((await getSite()).files.llms(), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
