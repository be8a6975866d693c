import { defineConfig } from 'astro/config';
import modelfolio from 'modelfolio/astro';

export default defineConfig({
  site: 'https://one-page.example.org',
  integrations: [modelfolio()],
});
