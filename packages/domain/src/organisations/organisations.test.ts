import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorise, can, permissions, rolesOf, scopePermissions, scopes } from '../shared/index.ts';
import {
  assertGrantable,
  assertLeadRemains,
  checkRoles,
  domainOfNamespace,
  grantableScopes,
  leadRole,
  namespaceName,
  proofPlacements,
  provesNamespace,
} from './index.ts';

const kinds = ['vendor', 'partner', 'customer'] as const;
const personOf = (kind: (typeof kinds)[number], roles: string[]) =>
  ({
    kind: 'user',
    userId: 'usr_1',
    name: 'A',
    email: 'a@b.co',
    organization: { id: 'org_1', kind, roles },
  }) as const;

describe('namespace names', () => {
  test('whatever is accepted fits into a listing id as it is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => {
        const result = namespaceName.safeParse(text);
        return !result.success || /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(result.data);
      }),
    );
  });

  test('a domain read backwards and forwards again is the same', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const name = domain.split('.').reverse().join('.');
        expect(domainOfNamespace(name)).toBe(domain);
      }),
    );
  });

  test('only the exact line proves', () => {
    const { dns } = proofPlacements({ domain: 'acme.com', challenge: 'abc' });
    expect(provesNamespace(['v=spf1', ` ${dns.value} `], 'abc')).toBe(true);
    expect(provesNamespace([`${dns.value}d`, `x${dns.value}`, 'abc', ''], 'abc')).toBe(false);
    expect(provesNamespace([], 'abc')).toBe(false);
  });
});

describe('roles', () => {
  test('each kind of organisation has a role that runs it, and only roles of its kind are accepted', () => {
    for (const kind of kinds) {
      expect(rolesOf[kind]).toContain(leadRole[kind]);
      for (const other of kinds.filter((one) => one !== kind))
        for (const role of rolesOf[other].filter((one) => !rolesOf[kind].includes(one)))
          expect(() => checkRoles(kind, [role])).toThrow();
    }
  });

  test('no change is let through that leaves nobody in charge', () => {
    const roles = fc.subarray([...rolesOf.partner]);
    fc.assert(
      fc.property(roles, roles, fc.nat(3), (before, after, otherLeads) => {
        const leads = otherLeads + (after.includes('owner') ? 1 : 0);
        const wasLed = before.includes('owner') || otherLeads > 0;
        const refused = (() => {
          try {
            assertLeadRemains('partner', { before, after, otherLeads });
            return false;
          } catch {
            return true;
          }
        })();
        expect(refused).toBe(wasLed && leads === 0);
      }),
    );
  });
});

test('no role can put a permission into a key that it does not have itself', () => {
  for (const kind of kinds) {
    for (const role of rolesOf[kind]) {
      const person = personOf(kind, [role]);
      for (const scope of grantableScopes(person))
        for (const permission of scopePermissions[scope]) expect(can(person, permission)).toBe(true);
      const beyond = scopes.filter((scope) => !grantableScopes(person).includes(scope));
      for (const scope of beyond) expect(() => assertGrantable(person, [scope])).toThrow();
    }
  }
});

test('who still owes a second factor reads, and is told why more is refused', () => {
  const person = { ...personOf('vendor', ['admin']), secondFactorDue: true };
  for (const permission of permissions.filter((one) => can(personOf('vendor', ['admin']), one))) {
    const readsOnly = ['public', 'signed_in'].includes(permission) || permission.endsWith('.read');
    expect(can(person, permission)).toBe(readsOnly);
    if (!readsOnly) expect(() => authorise(person, permission)).toThrow('second factor');
  }
});
