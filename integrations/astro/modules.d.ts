declare module 'virtual:modelfolio/site' {
  /** The portfolio, its facts, and the functions pages need. */
  export function getSite(): Promise<import('./site-context.ts').Site>;
}

declare module 'virtual:modelfolio/components/*' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
