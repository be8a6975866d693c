import { posix } from 'node:path';
import type { DeploymentHint } from '../../src/drafts/repository-scan.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { serverIn } from './dockerfile.ts';
import { lineWith } from './own-files.ts';
import { frontMatterOf } from './readme.ts';

type Read = (text: string, file: string) => DeploymentHint | undefined;

const READERS: ReadonlyMap<string, Read> = new Map([
  ['procfile', procfile],
  ['fly.toml', (text, file) => platform('Fly.io', lineWith(text, /^\s*app\s*=/), file)],
  ['render.yaml', (text, file) => platform('Render', lineWith(text, /^services\s*:/), file)],
  ['bentofile.yaml', (text, file) => server('bentoml', lineWith(text, /^service\s*:/), file)],
  ['cog.yaml', (text, file) => server('cog', lineWith(text, /^predict\s*:/), file)],
  [
    'config.pbtxt',
    (text, file) => server('triton', lineWith(text, /^\s*(?:platform|backend)\s*:/), file),
  ],
  [
    'model-settings.json',
    (text, file) => server('mlserver', lineWith(text, /"implementation"\s*:/), file),
  ],
  ['readme.md', huggingFaceSpace],
]);

/** True for names of files that say where something runs. */
export function mayDeploy(path: string): boolean {
  return READERS.has(posix.basename(path).toLowerCase());
}

/** What a file says about where or how something is served; undefined when its content does not fit its name. */
export function readDeployment(text: string, file: string): DeploymentHint | undefined {
  return READERS.get(posix.basename(file).toLowerCase())?.(text, file);
}

function platform(
  name: string,
  line: number | undefined,
  file: string,
): DeploymentHint | undefined {
  return line === undefined ? undefined : { file, line, platform: name, webDemo: false };
}

function server(name: string, line: number | undefined, file: string): DeploymentHint | undefined {
  return line === undefined ? undefined : { file, line, serves: name, webDemo: false };
}

// Several hosts read a Procfile, so it names none.
function procfile(text: string, file: string): DeploymentHint | undefined {
  const line = lineWith(text, /^web\s*:/);
  if (line === undefined) return undefined;
  const serves = serverIn(text.split('\n')[line - 1]?.replace(/^web\s*:/, '') ?? '');
  return { file, line, ...(serves === undefined ? {} : { serves }), webDemo: false };
}

const SDKS = ['gradio', 'streamlit', 'docker', 'static'];

// Model cards have front matter too; only a Space names an sdk.
function huggingFaceSpace(text: string, file: string): DeploymentHint | undefined {
  const { front } = frontMatterOf(text);
  const { tree } = front === undefined ? {} : parseManifest(front, file);
  const sdk = isBlock(tree?.value) ? ownValue(tree.value, 'sdk') : undefined;
  if (typeof sdk !== 'string' || !SDKS.includes(sdk)) return undefined;
  const line = lineWith(text, /^sdk\s*:/);
  const shows = sdk === 'gradio' || sdk === 'streamlit';
  return {
    file,
    ...(line === undefined ? {} : { line }),
    platform: 'Hugging Face Spaces',
    ...(shows ? { serves: sdk } : {}),
    webDemo: shows,
  };
}
