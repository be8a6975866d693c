import { defineConfig } from 'astro/config';
import modelfolio from 'modelfolio/astro';

export default defineConfig({
  // Replace with the address your site will have; a host that knows it sets SITE.
  site: process.env.SITE || 'https://portfolio.example.org',
  // The folder of the site at that address; the GitHub Pages workflow sets BASE.
  base: process.env.BASE || '/',
  integrations: [modelfolio()],
});
