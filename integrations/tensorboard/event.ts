import { bytesOf, fieldsOf, floatIn, intOf, textOf } from './protobuf.ts';
import type { WireField } from './protobuf.ts';

/** One value of a scalar tag. */
export interface Scalar {
  readonly tag: string;
  readonly step: number;
  readonly value: number;
}

/** What an event holds that is read. */
export interface Event {
  /** Seconds since 1970. */
  readonly wallTime: number;
  /** `brain.Event:2` in the first event of a file. */
  readonly version: string;
  readonly scalars: readonly Scalar[];
}

/**
 * Reads an event of TensorFlow (`event.proto`, `summary.proto`, `tensor.proto`): plain values, and
 * the tensors with a single number that TensorFlow 2 writes. Histograms, pictures and text are
 * passed over. Never throws.
 */
export function eventIn(payload: Uint8Array): Event {
  const fields = fieldsOf(payload);
  const step = intOf(fields, 2);
  const values = fieldsOf(bytesOf(fields, 5) ?? new Uint8Array());
  return {
    wallTime: floatIn(bytesOf(fields, 1)) ?? 0,
    version: textOf(fields, 3),
    scalars: values.flatMap(({ number, value }) =>
      number === 1 && typeof value !== 'bigint' ? scalarIn(fieldsOf(value), step) : [],
    ),
  };
}

function scalarIn(fields: readonly WireField[], step: number): Scalar[] {
  const plain = bytesOf(fields, 2);
  const tensor = bytesOf(fields, 8);
  const value = plain ? floatIn(plain) : tensor && tensorValue(fieldsOf(tensor));
  const tag = textOf(fields, 1);
  return value === undefined || tag === '' || isOther(fields) ? [] : [{ tag, step, value }];
}

// Metadata stand in the first event of a tag alone; tensors of other plugins have more than one number.
function isOther(fields: readonly WireField[]): boolean {
  const metadata = fieldsOf(bytesOf(fields, 9) ?? new Uint8Array());
  const plugin = textOf(fieldsOf(bytesOf(metadata, 1) ?? new Uint8Array()), 1);
  return plugin !== '' && plugin !== 'scalars';
}

const FLOAT = 1;
const DOUBLE = 2;

// Content is either raw bytes or the typed list of its kind, packed.
function tensorValue(fields: readonly WireField[]): number | undefined {
  const type = intOf(fields, 1);
  const content = bytesOf(fields, 4);
  const lists = { [FLOAT]: { list: 5, bytes: 4 }, [DOUBLE]: { list: 6, bytes: 8 } };
  const kind = type === FLOAT || type === DOUBLE ? lists[type] : undefined;
  if (!kind) return undefined;
  const bytes = content?.length ? content : bytesOf(fields, kind.list);
  return bytes?.length === kind.bytes ? floatIn(bytes) : undefined;
}
