import { spawnSync } from 'node:child_process';

/** Runs `npm install` in a folder; true when it worked. What npm prints is shown. */
export function installPackages(target) {
  // Under `npm create` this is the very npm that runs us, on every system.
  const own = process.env.npm_execpath;
  const [command, args] =
    own && /npm-cli\.[cm]?js$/.test(own)
      ? [process.execPath, [own, 'install']]
      : ['npm', ['install']];
  const shell = command === 'npm' && process.platform === 'win32';
  return (
    spawnSync(command, args, { cwd: target, stdio: ['ignore', 'inherit', 'inherit'], shell })
      .status === 0
  );
}

/** Starts a Git repository unless the folder is in one; says what happened. */
export function startRepository(target) {
  const inside = spawnSync('git', ['rev-parse', '--is-inside-work-tree'], {
    cwd: target,
    stdio: 'ignore',
  });
  if (inside.error) return 'no-git';
  if (inside.status === 0) return 'already';
  return spawnSync('git', ['init', '--quiet', '--initial-branch=main'], {
    cwd: target,
    stdio: 'ignore',
  }).status === 0
    ? 'started'
    : 'failed';
}
