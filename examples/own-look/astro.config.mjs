import { defineConfig } from 'astro/config';
import modelfolio from 'modelfolio/astro';

// The projects of the showcase in a look of its own, in a folder of somebody's site.
export default defineConfig({
  site: 'https://alex.example.org',
  base: '/portfolio/',
  integrations: [
    modelfolio({
      portfolio: '../showcase',
      theme: 'graphite',
      styles: './src/colours.css',
      components: { Footer: './src/components/Footer.astro' },
      pages: { home: './src/routes/home.astro' },
      // The page for lost visitors is replaced too: by src/pages/404.astro, without a word here.
    }),
  ],
});
