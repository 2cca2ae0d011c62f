import { reservedNamespaces } from '@headwater/manifest';
import { z } from 'zod';

/** The part of a listing id before the slash; kept in lower case. */
const shape = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
const domainShape =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

export const namespaceName = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(64)
  .regex(shape)
  .refine((name) => !reservedNamespaces.has(name), {
    message: 'This name is reserved for the platform.',
    params: { 'zh-CN': '该名称为平台保留。' },
  });

export const domainName = z.string().trim().toLowerCase().regex(domainShape);

/** `com.acme` is the domain acme.com read backwards; `acme` is a short slug. */
export const isReverseDns = (namespace: string): boolean => namespace.includes('.');

/** The domain that a reverse-DNS namespace stands for; null for a slug. */
export const domainOfNamespace = (namespace: string): string | null =>
  isReverseDns(namespace) ? namespace.split('.').reverse().join('.') : null;

/** What the claimant places in DNS or on its web site; either one proves the namespace. */
export const proofPlacements = ({ domain, challenge }: { domain: string; challenge: string }) => ({
  dns: {
    name: `_headwater-challenge.${domain}`,
    type: 'TXT' as const,
    value: `headwater-verification=${challenge}`,
  },
  wellKnown: {
    url: `https://${domain}/.well-known/headwater-verification.txt`,
    content: `headwater-verification=${challenge}`,
  },
});

/** The expected line must stand alone; other records and lines beside it do not matter. */
export const provesNamespace = (lines: readonly string[], challenge: string): boolean =>
  lines.some((line) => line.trim() === `headwater-verification=${challenge}`);
