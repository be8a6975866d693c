import { z } from 'zod';

/** Text as a notebook stores it: one string, or its lines with their ends. */
const Lines = z
  .union([z.string(), z.array(z.string())])
  .transform((text) => (typeof text === 'string' ? text : text.join('')));

/** What a cell showed, by MIME type. Text and base64 are lines; JSON types are anything. */
const MimeBundle = z.record(z.string(), z.unknown()).transform((data) =>
  Object.fromEntries(
    Object.entries(data).flatMap(([type, value]) => {
      const lines = Lines.safeParse(value);
      return lines.success ? [[type, lines.data]] : [];
    }),
  ),
);

const Output = z.discriminatedUnion('output_type', [
  z.object({ output_type: z.literal('stream'), name: z.string(), text: Lines }),
  z.object({ output_type: z.literal('display_data'), data: MimeBundle }),
  z.object({ output_type: z.literal('execute_result'), data: MimeBundle }),
  z.object({
    output_type: z.literal('error'),
    ename: z.string(),
    evalue: z.string(),
    traceback: z.array(z.string()).default([]),
  }),
]);
export type RawOutput = z.output<typeof Output>;

const Metadata = z.looseObject({ tags: z.array(z.string()).default([]) }).prefault({});

const Cell = z.discriminatedUnion('cell_type', [
  z.object({ cell_type: z.literal('markdown'), metadata: Metadata, source: Lines }),
  z.object({ cell_type: z.literal('raw'), metadata: Metadata, source: Lines }),
  z.object({
    cell_type: z.literal('code'),
    metadata: Metadata,
    source: Lines,
    outputs: z.array(Output).default([]),
  }),
]);

/** Most cells of a notebook that is still a notebook. */
const MAX_CELLS = 5000;

/** The part of a notebook (nbformat 4, every minor version) that is read here. */
export const NotebookSchema = z.object({
  nbformat: z.literal(4),
  metadata: z
    .looseObject({
      kernelspec: z.looseObject({ language: z.string().optional() }).optional(),
      language_info: z.looseObject({ name: z.string().optional() }).optional(),
    })
    .prefault({}),
  cells: z.array(Cell).max(MAX_CELLS),
});
export type RawNotebook = z.output<typeof NotebookSchema>;
