import { expect, test } from 'vitest';
import { reportSarif } from '../../../src/findings/reporters/sarif.ts';
import { ADVICE, ERROR, WARNING } from './findings.ts';

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: object;
        };
      }[];
    }[];
  }[];
}

function logOf(...given: Parameters<typeof reportSarif>): Log {
  return JSON.parse(reportSarif(...given)) as Log;
}

test('every finding is a result with its rule, level, words and place', () => {
  const log = logOf([ERROR, WARNING, ADVICE]);
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run?.results.map(({ level }) => level)).toEqual(['warning', 'note', 'error']);
  const result = run?.results[2];
  expect(result?.message.text).toBe('`titel` is not a key.\nDid you mean `title`?');
  expect(result?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'projects/letters/project.yaml' },
    region: { startLine: 2, startColumn: 1, endColumn: 6 },
  });
  for (const { ruleId, ruleIndex } of run?.results ?? [])
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test('a file is named as an address, from where the report is read', () => {
  const place = { ...WARNING.place, file: 'projects/a b/project.yaml' };
  const log = logOf([{ ...WARNING, place }], { folder: 'site' });
  const [location] = log.runs[0]?.results[0]?.locations ?? [];
  expect(location?.physicalLocation.artifactLocation.uri).toBe('site/projects/a%20b/project.yaml');
});

test('nothing found is a run without results', () => {
  expect(logOf([]).runs[0]?.results).toEqual([]);
});
