// `npm run dev` here shows the example portfolio; a portfolio of your own has a file like
// examples/showcase/astro.config.mjs.
import showcase from './examples/showcase/astro.config.mjs';

export default { ...showcase, root: './examples/showcase' };
