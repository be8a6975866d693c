import type { APIRoute } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const GET: APIRoute = async () =>
  new Response((await getSite()).files.portfolio(), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
