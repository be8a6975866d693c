/** A field of a message as it stands on the wire. */
export interface WireField {
  readonly number: number;
  /** A whole number for varints; the bytes for everything else. */
  readonly value: bigint | Uint8Array;
}

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/**
 * Fields of a message in Protocol Buffers' encoding (proto3), in order. What follows a field that
 * cannot be read is left out. Never throws. Only as much of the format as TensorBoard's scalars need.
 */
export function fieldsOf(message: Uint8Array): WireField[] {
  const fields: WireField[] = [];
  let at = 0;
  while (at < message.length) {
    const read = fieldAt(message, at);
    if (!read) return fields;
    fields.push({ number: read.number, value: read.value });
    at = read.end;
  }
  return fields;
}

function fieldAt(message: Uint8Array, at: number) {
  const tag = varintAt(message, at);
  if (!tag) return undefined;
  const [number, type] = [Number(tag.value >> 3n), Number(tag.value & 7n)];
  const body = bodyAt(message, tag.end, type);
  return body && { number, ...body };
}

function bodyAt(
  message: Uint8Array,
  at: number,
  type: number,
): { readonly value: bigint | Uint8Array; readonly end: number } | undefined {
  if (type === VARINT) return varintAt(message, at);
  if (type === FIXED64) return cut(message, at, 8);
  if (type === FIXED32) return cut(message, at, 4);
  const length = type === BYTES ? varintAt(message, at) : undefined;
  return length && cut(message, length.end, Number(length.value));
}

function cut(message: Uint8Array, start: number, length: number) {
  const end = start + length;
  return end <= message.length ? { value: message.subarray(start, end), end } : undefined;
}

function varintAt(message: Uint8Array, at: number) {
  let value = 0n;
  for (let index = 0; index < 10; index += 1) {
    const byte = message[at + index];
    if (byte === undefined) return undefined;
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80) return { value: BigInt.asUintN(64, value), end: at + index + 1 };
  }
  return undefined;
}

/** The bytes of the last field with a number, which is the one that counts (proto3). */
export function bytesOf(fields: readonly WireField[], number: number): Uint8Array | undefined {
  const value = fields.findLast((field) => field.number === number)?.value;
  return typeof value === 'bigint' ? undefined : value;
}

/** A whole number with sign, 0 when it is left out, as proto3 has it. */
export function intOf(fields: readonly WireField[], number: number): number {
  const value = fields.findLast((field) => field.number === number)?.value;
  return typeof value === 'bigint' ? Number(BigInt.asIntN(64, value)) : 0;
}

/** A text; empty when it is left out. */
export function textOf(fields: readonly WireField[], number: number): string {
  return new TextDecoder().decode(bytesOf(fields, number) ?? new Uint8Array());
}

/** Four bytes as a float, eight as a double; undefined for any other number of bytes. */
export function floatIn(bytes: Uint8Array | undefined): number | undefined {
  if (!bytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length === 4) return shortest(view.getFloat32(0, true));
  return bytes.length === 8 ? view.getFloat64(0, true) : undefined;
}

// A float is shown with the digits a float has: 0.9, not 0.8999999761581421.
function shortest(float: number): number {
  for (let digits = 6; digits < 9; digits += 1) {
    const rounded = Number(float.toPrecision(digits));
    if (Math.fround(rounded) === float) return rounded;
  }
  return float;
}
