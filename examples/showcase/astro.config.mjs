import { defineConfig } from 'astro/config';
import modelfolio from 'modelfolio/astro';

export default defineConfig({
  site: 'https://alex.example.org',
  integrations: [modelfolio()],
});
