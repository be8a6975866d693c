import { relative, resolve } from 'node:path';
import type { CliCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { writeWhole } from '../write-fs.ts';

/** `modelfolio schema`: the JSON Schema that editors complete and check manifests with. */
export const schema: CliCommand = {
  name: 'schema',
  summary: 'print the JSON Schema of the manifests',
  description:
    'Prints the JSON Schema of project.yaml, or of portfolio.yaml, for completion in an editor.',
  examples: ['schema --out project.schema.json', 'schema --profile'],
  define: (command) => {
    command
      .option('--profile', 'the schema of portfolio.yaml')
      .option('--out <file>', 'file to write instead of printing');
  },
  run: async (command, io) => {
    const { profile, out } = command.opts<{ profile?: boolean; out?: string }>();
    const { profileJsonSchema, projectJsonSchema } =
      await import('../../../src/manifest/json-schema.ts');
    const text = `${JSON.stringify(profile ? profileJsonSchema() : projectJsonSchema(), null, 2)}\n`;
    if (out === undefined) {
      io.out(text);
    } else {
      const file = resolve(io.cwd, out);
      await writeWhole(file, text, io);
      io.out(`${relative(io.cwd, file)}\n`);
    }
    return EXIT.clean;
  },
};
