declare module 'virtual:modelfolio/site' {
  /** The portfolio, its facts, and the functions pages need. */
  export function getSite(): Promise<import('./site-context.ts').Site>;
}

declare module 'virtual:modelfolio/portrait' {
  /** The author's portrait, as the host imports pictures; undefined when there is none. */
  const portrait: import('astro').ImageMetadata | undefined;
  export default portrait;
}

declare module 'virtual:modelfolio/components/*' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
