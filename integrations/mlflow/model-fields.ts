import type { DraftField, DraftSource, DraftValue } from '../../src/drafts/draft.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { Url } from '../../src/manifest/schema/scalars.ts';
import type { Family } from './families.ts';
import type { Settings } from './hyperparameters.ts';
import type { RunRecord } from './run.ts';
import { loggedModels } from './saved-model.ts';
import type { SavedModel } from './saved-model.ts';

/** What the fields of a run are made from. */
export interface RunContext {
  readonly family: Family;
  /** The runs in full. */
  readonly records: readonly RunRecord[];
  /** File of the run that stands for all. */
  readonly file: string;
  readonly models: readonly SavedModel[];
  readonly settings: Settings;
}

/** Model, its library and settings, number of features and repository, as far as a run says them. */
export function modelFields(context: RunContext): DraftField[] {
  return [...modelField(context), ...savedModelFields(modelOf(context)), ...repoField(context)];
}

/** Fields a saved model fills by itself: the library among the tools, and the number of features. */
export function savedModelFields(model: SavedModel | undefined): DraftField[] {
  if (!model) return [];
  const { file, library, features } = model;
  const from = (how: string): DraftSource => ({ file, how });
  return [
    ...(library
      ? [
          {
            path: ['tags', 'frameworks'],
            adds: 'item',
            value: library.name,
            from: from('flavour of the saved model'),
          } as const,
        ]
      : []),
    ...(features === undefined
      ? []
      : [
          {
            path: ['features', 'count'],
            value: features,
            from: from('inputs in the signature of the saved model'),
            confidence: 'derived',
          } as const,
        ]),
  ];
}

// Files first: they say the same as the tag of the run, and can be looked at.
function modelOf({ records, models, file }: RunContext): SavedModel | undefined {
  const ids = records.map(({ id }) => id);
  const saved = models
    .filter(({ runId }) => runId !== undefined && ids.includes(runId))
    .toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
  const logged = records.flatMap(({ tags }) =>
    loggedModels(tags.get('mlflow.log-model.history') ?? '[]', file),
  );
  return saved[0] ?? logged[0];
}

function modelField(context: RunContext): DraftField[] {
  const { records, settings, file, family } = context;
  const { library } = modelOf(context) ?? {};
  const hasSettings = Object.keys(settings.values).length > 0;
  const registered = records.flatMap(({ registeredAs }) => registeredAs ?? []).at(0);
  const name = [registered, estimatorOf(context)].find((each) => each && isName(each));
  if (!library && !hasSettings && name === undefined) return [];
  const algorithm = estimatorOf(context);
  const value: Readonly<Record<string, DraftValue>> = {
    name: name ?? GAP,
    ...(algorithm === undefined ? {} : { algorithm }),
    ...(library ? { library } : {}),
    ...(hasSettings ? { hyperparameters: settings.values } : {}),
  };
  const how = `model and settings of run ${family.head.id.slice(0, 8)}`;
  return [{ path: ['models'], adds: 'item', value, from: { file, how } }];
}

// What holds other steps says nothing about the method.
const AROUND = /^(?:Pipeline|GridSearchCV|RandomizedSearchCV|Halving\w+)$/;

function estimatorOf({ records }: RunContext): string | undefined {
  const names = records.flatMap(({ tags }) => tags.get('estimator_name') ?? []);
  return names.find((name) => isName(name) && !AROUND.test(name));
}

function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= 80 && !/[<>\p{Cc}]/u.test(text);
}

function repoField({ records, file }: RunContext): DraftField[] {
  const tags = ['mlflow.source.git.repoURL', 'mlflow.gitRepoURL'] as const;
  const said = records.flatMap(({ tags: own }) => tags.flatMap((tag) => own.get(tag) ?? []));
  const [repo, ...others] = [...new Set(said.flatMap(addressOf))];
  if (repo === undefined || others.length > 0) return [];
  const from = { file, how: 'repository the code of the run was taken from' };
  return [{ path: ['links', 'repo'], value: repo, from }];
}

// `git@github.com:alex/repo.git` and `https://token@github.com/alex/repo.git` are the same place.
function addressOf(written: string): string[] {
  const web = written.replace(/^(?:ssh:\/\/)?git@([\w.-]+)[:/]/, 'https://$1/');
  if (!URL.canParse(web)) return [];
  const { protocol, host, pathname } = new URL(web);
  const address = `${protocol}//${host}${pathname.replace(/(?:\.git)?\/*$/, '')}`;
  return Url.safeParse(address).success ? [address] : [];
}
