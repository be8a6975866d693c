/** The style sheet inside the HTML résumé: one column, the reader's own sans-serif, black on white in print. */
export const HTML_STYLE = [
  ':root{color-scheme:light dark;font:1rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}',
  'body{max-width:46rem;margin:2rem auto;padding:0 1.25rem;overflow-wrap:anywhere}',
  'h1{font-size:1.9rem;line-height:1.2;margin:0}',
  'p{margin:.15rem 0}',
  '.role{font-size:1.15rem;margin-bottom:.4rem}',
  'h2{font-size:1.05rem;letter-spacing:0;text-transform:uppercase;border-bottom:1px solid;margin:1.5rem 0 .5rem;break-after:avoid}',
  'h3{font-size:1rem;display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:1rem;margin:.8rem 0 .1rem;break-after:avoid}',
  '.date{font-weight:400;white-space:nowrap}',
  'ul{margin:.2rem 0;padding-left:1.2rem}',
  'li{margin:.15rem 0;break-inside:avoid}',
  'a{color:inherit}',
  '@media print{:root{color-scheme:light;font-size:10pt}body{max-width:none;margin:0;padding:0;color:#000;background:#fff}}',
].join('');
