/** Who may do what: roles of people and scopes of API keys, in one table. `public` needs no sign-in. */
export const vendorRoles = [
  'admin',
  'curator',
  'programme_manager',
  'channel_manager',
  'assessor',
  'finance',
  'support_engineer',
  'auditor',
] as const;
export const partnerRoles = ['owner', 'developer', 'sales', 'delivery', 'finance'] as const;
export const customerRoles = ['buyer', 'member'] as const;

export type OrganizationKind = 'vendor' | 'partner' | 'customer';

export const rolesOf: Record<OrganizationKind, readonly string[]> = {
  vendor: vendorRoles,
  partner: partnerRoles,
  customer: customerRoles,
};

export const permissions = [
  'public',
  'signed_in',
  'organisation.read',
  'organisation.write',
  'member.read',
  'member.write',
  'api_key.read',
  'api_key.write',
  'namespace.read',
  'namespace.write',
  'namespace.decide',
  'listing.read',
  'listing.write',
  'listing.submit',
  'listing.lifecycle',
  'review.read',
  'review.decide',
  'curation.read',
  'curation.decide',
  'listing.suspend',
  'policy.write',
  'reason.write',
  'collection.write',
  'product.write',
  'lead.read',
  'lead.respond',
  'lead.watch',
  'webhook.read',
  'webhook.write',
  'event.read',
  'file.write',
  'file.read',
  'sandbox.simulate',
  'audit.read',
  'operations.read',
  'operations.write',
  'system',
] as const;
export type Permission = (typeof permissions)[number];

const partnerReads: Permission[] = [
  'organisation.read',
  'member.read',
  'namespace.read',
  'listing.read',
  'lead.read',
  'webhook.read',
  'event.read',
  'file.read',
];
const vendorReads: Permission[] = [
  'organisation.read',
  'member.read',
  'namespace.read',
  'review.read',
  'curation.read',
  'file.read',
];

/** `vendor.auditor` and the like; a role exists only inside its kind of organisation. */
export const rolePermissions: Record<string, readonly Permission[]> = {
  'vendor.admin': [
    ...vendorReads,
    'organisation.write',
    'member.write',
    'namespace.decide',
    'review.decide',
    'curation.decide',
    'listing.suspend',
    'policy.write',
    'reason.write',
    'collection.write',
    'product.write',
    'audit.read',
    'operations.read',
    'operations.write',
    'file.write',
  ],
  'vendor.curator': [
    ...vendorReads,
    'namespace.decide',
    'review.decide',
    'curation.decide',
    'listing.suspend',
    'collection.write',
    'file.write',
  ],
  'vendor.programme_manager': [
    ...vendorReads,
    'lead.watch',
    'policy.write',
    'reason.write',
    'product.write',
    'audit.read',
  ],
  'vendor.channel_manager': [...vendorReads, 'lead.watch'],
  'vendor.assessor': vendorReads,
  'vendor.finance': ['organisation.read', 'member.read'],
  'vendor.support_engineer': ['organisation.read', 'member.read', 'operations.read', 'operations.write'],
  'vendor.auditor': [...vendorReads, 'audit.read', 'operations.read'],
  'partner.owner': [
    ...partnerReads,
    'organisation.write',
    'member.write',
    'api_key.read',
    'api_key.write',
    'namespace.write',
    'listing.write',
    'listing.submit',
    'listing.lifecycle',
    'lead.respond',
    'webhook.write',
    'file.write',
    'sandbox.simulate',
    'audit.read',
  ],
  'partner.developer': [
    ...partnerReads,
    'api_key.read',
    'api_key.write',
    'namespace.write',
    'listing.write',
    'listing.submit',
    'webhook.write',
    'file.write',
    'sandbox.simulate',
  ],
  'partner.sales': [
    'organisation.read',
    'member.read',
    'listing.read',
    'lead.read',
    'lead.respond',
    'event.read',
  ],
  'partner.delivery': ['organisation.read', 'member.read', 'listing.read', 'lead.read'],
  'partner.finance': ['organisation.read', 'member.read', 'listing.read'],
  'customer.buyer': ['organisation.read', 'member.read', 'organisation.write', 'member.write'],
  'customer.member': ['organisation.read', 'member.read'],
};

/** What an API key may be given. A key never exceeds what its organisation's owner may do. */
export const scopePermissions = {
  'organisation:read': ['organisation.read', 'member.read', 'namespace.read'],
  'namespaces:write': ['namespace.read', 'namespace.write'],
  'listings:read': ['listing.read', 'namespace.read', 'organisation.read'],
  'listings:write': [
    'listing.read',
    'listing.write',
    'namespace.read',
    'organisation.read',
    'file.write',
    'file.read',
  ],
  'listings:submit': ['listing.read', 'listing.submit'],
  'listings:lifecycle': ['listing.read', 'listing.lifecycle'],
  'leads:read': ['lead.read'],
  'leads:write': ['lead.read', 'lead.respond'],
  'webhooks:read': ['webhook.read', 'event.read'],
  'webhooks:write': ['webhook.read', 'webhook.write', 'event.read'],
  'sandbox:simulate': ['sandbox.simulate'],
} as const satisfies Record<string, readonly Permission[]>;

export type Scope = keyof typeof scopePermissions;
export const scopes = Object.keys(scopePermissions) as Scope[];
