import { maskedCrc32c } from '../../../integrations/tensorboard/crc32c.ts';

/** Bytes of a record of a TFRecord file. */
export function record(payload: Uint8Array): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(payload.length));
  return Buffer.concat([length, checksum(length), payload, checksum(payload)]);
}

/** Bytes of the first event of a file. */
export function versionEvent(): Buffer {
  return record(Buffer.concat([time(1_700_000_000), field(3, Buffer.from('brain.Event:2'))]));
}

/** Bytes of an event with one value of a tag, as TensorFlow 1 and PyTorch write it. */
export function scalarEvent(tag: string, step: number, value: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeFloatLE(value);
  return summaryEvent(step, Buffer.concat([field(1, Buffer.from(tag)), key(2, 5), number]));
}

/** Bytes of an event with a tensor of floats. */
export function tensorEvent(
  tag: string,
  values: readonly number[],
  { step = 1, plugin = 'scalars', packed = false } = {},
): Buffer {
  const content = Buffer.from(new Float32Array(values).buffer);
  const tensor = Buffer.concat([key(1, 0), varint(1), field(packed ? 5 : 4, content)]);
  const metadata = field(1, field(1, Buffer.from(plugin)));
  return summaryEvent(
    step,
    Buffer.concat([field(1, Buffer.from(tag)), field(9, metadata), field(8, tensor)]),
  );
}

function summaryEvent(step: number, value: Buffer): Buffer {
  return record(
    Buffer.concat([time(1_700_000_060), key(2, 0), varint(step), field(5, field(1, value))]),
  );
}

function time(seconds: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(seconds);
  return Buffer.concat([key(1, 1), bytes]);
}

function field(number: number, body: Uint8Array): Buffer {
  return Buffer.concat([key(number, 2), varint(body.length), body]);
}

function key(number: number, type: number): Buffer {
  return varint(number * 8 + type);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push((rest % 128) | (rest >= 128 ? 128 : 0));
    if (rest < 128) return Buffer.from(bytes);
  }
}

function checksum(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(maskedCrc32c(bytes));
  return sum;
}
