import { describe, expect, test } from 'vitest';
import { pipelineIn } from '../../../integrations/dvc/pipeline.ts';

describe('pipelineIn', () => {
  test('finds results as paths, with settings, in a stage of another folder and at the top', () => {
    const pipeline = pipelineIn(
      {
        stages: {
          a: { cmd: 'a', metrics: ['a.json'], wdir: 'sub' },
          b: { cmd: 'b', metrics: [{ 'b.json': { cache: false } }], outs: ['c_report.json'] },
          c: { cmd: 'c', outs: ['rows.json', 'model.pt'], metrics: ['${name}.json'] },
        },
        metrics: ['d.yaml', 'e.txt'],
      },
      'project',
    );
    expect(pipeline?.metrics).toEqual([
      'project/sub/a.json',
      'project/b.json',
      'project/c_report.json',
      'project/d.yaml',
    ]);
  });

  test('joins several commands and takes none with a placeholder', () => {
    const pipeline = pipelineIn(
      { stages: { a: { cmd: ['x  1', 'y'] }, b: { foreach: [1], do: { cmd: 'z ${item}' } } } },
      '.',
    );
    expect(pipeline?.stages).toEqual([{ name: 'a', cmd: 'x 1 && y' }, { name: 'b' }]);
  });

  test.each([undefined, null, 'stages', [1], {}, { stages: { a: null } }, { stages: { a: {} } }])(
    'finds nothing in %j',
    (value) => {
      expect(pipelineIn(value, '.')).toBeUndefined();
    },
  );
});
