import { expect, test } from 'vitest';
import { crc32c, maskedCrc32c } from '../../../integrations/tensorboard/crc32c.ts';

test('gives the checksums of RFC 3720, appendix B.4', () => {
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
  expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
  expect(crc32c(Uint8Array.from({ length: 32 }, (_, index) => index))).toBe(0x46dd794e);
});

// The first eight bytes of every event file whose first record has 24 bytes.
test('masks as event files have it', () => {
  expect(maskedCrc32c(Uint8Array.of(24, 0, 0, 0, 0, 0, 0, 0))).toBe(0x224b7fa3);
});
