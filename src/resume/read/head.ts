import type { ReadResume } from './reading.ts';
import { isAddress, words } from './row.ts';

type Head = Pick<ReadResume, 'name' | 'role' | 'email' | 'phone' | 'places' | 'addresses'>;

/** Least digits of a telephone number. */
const PHONE_DIGITS = 5;

/** Name, role and contacts: the rows before the first heading. */
export function readHead(lines: readonly string[]): Head {
  const [name = '', role = '', ...rest] = lines.map(words).filter(Boolean);
  const items = rest
    .filter((line) => !isAddress(line))
    .join(' ')
    .split(' | ')
    .filter(Boolean);
  const email = items.find(isEmail);
  const phone = items.find(isPhone);
  return {
    name,
    role,
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    places: items.filter((item) => item !== email && item !== phone),
    addresses: rest.filter(isAddress),
  };
}

function isEmail(item: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(item);
}

function isPhone(item: string): boolean {
  return /^[+(\d][\d ()./-]*$/.test(item) && item.replace(/\D/g, '').length >= PHONE_DIGITS;
}
