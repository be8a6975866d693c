/**
 * What a command runs, without what it runs it on: `poetry run pytest` of `cd code && poetry run
 * pytest -x tests/`. Fetching and installing say nothing of what a project is made with, and an
 * option such as `-C` is no language.
 */
export function commandPrograms(command: string): string[] {
  return command
    .split(/&&|[|;\n]+/)
    .map((part) => part.trim())
    .filter((part) => !FETCHES.test(part))
    .map((part) => part.split(/\s+/).filter(isProgram).join(' '))
    .filter(Boolean);
}

const FETCHES =
  /^(?:cd|curl|git|wget)\b|^\S*(?:conda|mamba|npm|pip3?|pipenv|pixi|pnpm|poetry|uv|yarn)\s+(?:add|ci|create|env|i|install|pip|sync)\b|-m\s+(?:pip|venv)\b/;

// Options, paths, files, settings and hashes are what a program works on.
function isProgram(word: string): boolean {
  return /^[A-Za-z][A-Za-z\d_+-]*$/.test(word) && !/^[\da-f]{7,}$/.test(word);
}
