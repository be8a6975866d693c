import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).files.cards.map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const png = await (await getSite()).files.card(String(params['id']));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
