/** Starter sites, by folder name, in the order they are offered. */
export const TEMPLATES = [
  { value: 'minimal', label: 'Minimal', hint: 'one project with only the fields it needs' },
  { value: 'engineer', label: 'Engineer', hint: 'speed, size, deployment and monitoring' },
  { value: 'researcher', label: 'Researcher', hint: 'intervals, ablations and publications' },
];

/** Hosts whose configuration can be written. */
export const HOSTS = [
  { value: 'github-pages', label: 'GitHub Pages' },
  { value: 'netlify', label: 'Netlify' },
  { value: 'cloudflare', label: 'Cloudflare' },
  { value: 'vercel', label: 'Vercel' },
  { value: 'none', label: 'None for now' },
];

/** What is taken when nobody answers. */
export const DEFAULTS = {
  folder: 'my-portfolio',
  template: 'minimal',
  name: 'Your Name',
  deploy: 'none',
  install: true,
  git: true,
};
