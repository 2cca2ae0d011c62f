import { kinds, type Manifest, manifestSchema } from '@headwater/manifest';
import { textOf } from '../../lib/locale/words.ts';
import type { NameOf } from '../discovery/code-names.ts';
import { factsOf, textsOf } from '../listing/load-listing.ts';
import { toAcceptanceViews, toCaseViews } from '../listing/view/cases-view.ts';
import { toCompositionView } from '../listing/view/composition-view.ts';
import { toConnectionView } from '../listing/view/connection-view.ts';
import { toDataTerms } from '../listing/view/data-view.ts';
import { toImplementationView } from '../listing/view/implementation-view.ts';
import { toPriceView } from '../listing/view/price-view.ts';
import { toSupportView } from '../listing/view/support-view.ts';
import { toTeamView } from '../listing/view/team-view.ts';

export type Preview = ReturnType<typeof viewOf>;

/** A manifest as the public page will show it; null while it does not even fit the schema. */
export function loadPreview(value: unknown, nameOf: NameOf): Preview | null {
  const parsed = manifestSchema.safeParse(value);
  return parsed.success ? viewOf(parsed.data, nameOf) : null;
}

function viewOf(manifest: Manifest, nameOf: NameOf) {
  const { listing, publisher, version } = manifest;
  return {
    name: textOf({ 'zh-CN': listing['zh-CN']?.name, en: listing.en?.name }),
    tagline: textOf({ 'zh-CN': listing['zh-CN']?.tagline, en: listing.en?.tagline }),
    publisher: textOf(publisher.name),
    kind: textOf(kinds[manifest.kind]),
    version,
    ...textsOf(manifest),
    facts: factsOf(manifest, nameOf),
    connection: manifest.kind === 'integration' ? toConnectionView(manifest) : null,
    composition: manifest.kind === 'solution' ? toCompositionView(manifest, []) : [],
    team: manifest.kind === 'service' ? toTeamView(manifest) : null,
    price: toPriceView(manifest),
    implementation: toImplementationView(manifest),
    support: toSupportView(manifest),
    data: toDataTerms(manifest),
    cases: toCaseViews(manifest),
    acceptance: toAcceptanceViews(manifest),
  };
}
