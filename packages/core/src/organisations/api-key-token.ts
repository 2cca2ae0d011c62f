import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Environment } from '@headwater/domain';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const marks: Record<Environment, string> = { live: 'hw_live_', sandbox: 'hw_test_' };
const tokenPattern = /^(hw_(?:live|test)_[0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

function base62(value: bigint, width: number): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = digits[Number(rest % 62n)] + text;
  return text.padStart(width, '0');
}

const checksum = (body: string) => base62(BigInt(crc32(body)), 6);

/** 256 random bits and a checksum, so that a mistyped or invented key is refused without asking the database. */
export function newApiKeyToken(environment: Environment): string {
  const body = marks[environment] + base62(BigInt(`0x${randomBytes(32).toString('hex')}`), 43);
  return body + checksum(body);
}

export function isApiKeyToken(token: string): boolean {
  const [, body, sum] = tokenPattern.exec(token) ?? [];
  return body !== undefined && checksum(body) === sum;
}

/** Enough to tell keys apart in a list, far too little to guess the rest. */
export const keyPrefix = (token: string): string => token.slice(0, 13);
