import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from 'virtual:modelfolio/site';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSite()).caseStudies.attachments.map((params) => ({ params: { ...params } }));

export const GET: APIRoute = async ({ params }) => {
  const { caseStudies } = await getSite();
  const bytes = await caseStudies.attachment(String(params['id']), String(params['file']));
  return new Response(bytes);
};
