import { typeid } from 'typeid-js';

/** What each id prefix stands for. An id is a TypeID: prefix, underscore, UUIDv7 in base32, so ids sort by age. */
export const idPrefixes = {
  usr: 'person',
  ses: 'session',
  sia: 'way of signing in',
  vrf: 'pending confirmation',
  tfa: 'second factor',
  org: 'organisation',
  mbr: 'membership',
  inv: 'invitation',
  key: 'API key',
  nsp: 'namespace claim',
  lst: 'listing',
  lsv: 'listing version',
  ldr: 'listing draft',
  als: 'listing alias',
  fnd: 'finding',
  wvr: 'waiver',
  rvw: 'review case',
  rvn: 'review note',
  rvd: 'review decision',
  std: 'standing grant',
  chm: 'check mode',
  blk: 'bulk change',
  bli: 'bulk change item',
  col: 'collection',
  svw: 'saved view',
  led: 'lead',
  lmg: 'lead message',
  sav: 'saved search',
  shl: 'shortlist',
  shi: 'shortlist item',
  cmp: 'saved comparison',
  evt: 'event',
  whe: 'webhook endpoint',
  whs: 'webhook secret',
  whd: 'webhook delivery',
  wha: 'webhook attempt',
  mal: 'mail',
  adt: 'audit entry',
  fil: 'file',
  req: 'request',
} as const;

export type IdPrefix = keyof typeof idPrefixes;

export const newId = (prefix: IdPrefix): string => typeid(prefix).toString();
