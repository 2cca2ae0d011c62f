import type { SectionSpec } from './field-spec.ts';
import { changelog, webhooks } from './specs/changelog.ts';
import { classification } from './specs/classification.ts';
import { compliance } from './specs/compliance.ts';
import { composition, team } from './specs/composition.ts';
import { identity } from './specs/identity.ts';
import { implementation } from './specs/implementation.ts';
import { access, api, capabilities } from './specs/integration.ts';
import { media } from './specs/media.ts';
import { pricing } from './specs/pricing.ts';
import { proof } from './specs/proof.ts';
import { support } from './specs/support.ts';
import { texts } from './specs/texts.ts';

const all: SectionSpec[] = [
  texts,
  identity,
  classification,
  api,
  capabilities,
  access,
  composition,
  team,
  pricing,
  implementation,
  support,
  proof,
  media,
  compliance,
  changelog,
  webhooks,
];

/** The parts of a manifest of this kind, in the order in which a person fills them in. */
export const sectionsOf = (kind: string): SectionSpec[] =>
  all.filter(({ kinds }) => !kinds || kinds.includes(kind));

/** The part a finding belongs to; what no part owns is shown with the first. */
export function sectionOfPointer(sections: SectionSpec[], pointer: string): SectionSpec | undefined {
  const first = pointer.split('/')[1] ?? '';
  return sections.find(({ owns }) => owns.includes(first)) ?? sections[0];
}
