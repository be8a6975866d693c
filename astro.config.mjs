// `npm run dev` here shows the example portfolio; a portfolio of your own has a file like
// examples/showcase/astro.config.mjs.
import modelfolio from 'modelfolio/astro';
import showcase from './examples/showcase/astro.config.mjs';

const folder = './examples/showcase';

export default {
  ...showcase,
  srcDir: `${folder}/src`,
  publicDir: `${folder}/public`,
  outDir: `${folder}/dist`,
  cacheDir: `${folder}/node_modules/.astro`,
  integrations: [modelfolio({ portfolio: folder })],
};
