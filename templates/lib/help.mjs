/** Text of `--help`. */
export const HELP = `Usage: npm create modelfolio@latest [folder] -- [options]

Starts a portfolio site: one sample project to replace, and everything that builds it.

Options
  -t, --template <name>  minimal, engineer or researcher (default: minimal)
  -n, --name <name>      your name, as the site shows it
  -d, --deploy <host>    github-pages, netlify, cloudflare, vercel or none (default: none)
  -f, --from <folder>    draft the first project from a repository of yours; nothing in it is changed
      --no-install       do not run npm install
      --no-git           do not start a Git repository
  -y, --yes              ask nothing, take the defaults
  -v, --version          print the version
  -h, --help             print this

Examples
  npm create modelfolio@latest my-portfolio
  npm create modelfolio@latest my-portfolio -- --yes
  npm create modelfolio@latest my-portfolio -- --yes --name "Ada Example" --template engineer
  npm create modelfolio@latest my-portfolio -- --from ../my-repo
  npm create modelfolio@latest my-portfolio -- --yes --deploy github-pages --no-install
`;
