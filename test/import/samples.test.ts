import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../integrations/cli/run-cli.ts';
import { withFolder } from '../integrations/cli/temporary-folder.ts';

const STOCK = fileURLToPath(
  new URL(
    '../../../shared/samples/PacktPublishing__ML-Engineering-with-MLflow__MIT',
    import.meta.url,
  ),
);
const PROFILE = 'schemaVersion: "1"\nname: Robin Example\nheadline: Tester\n';

// scikit-learn 0.24 wrote them: 12 of 26 answers are wrong, and no chances were kept.
test.skipIf(!existsSync(STOCK))(
  'an average precision and a log loss made from answers are found in a real run',
  async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'portfolio.yaml'), PROFILE);
      const wanted = ['import', STOCK, folder, '--project', 'stock', '--split', 'test'];
      expect((await runCli(wanted, { cwd: folder })).code).toBe(0);
      const { out } = await runCli(['check', '--format', 'json'], { cwd: folder });
      const found = [...out.matchAll(/"rule": "([^"]+)"/g)].map((match) => match[1]);
      expect(found.toSorted()).toEqual([
        'fingerprints/hard-label-average-precision',
        'fingerprints/hard-label-log-loss',
        'manifest/gap',
      ]);
      expect(out).toContain('says 0.382051282051282;');
      expect(out).toContain('34.54 times the error rate of 0.4615');
    });
  },
);
