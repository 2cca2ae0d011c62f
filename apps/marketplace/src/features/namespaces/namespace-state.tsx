import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';

export type NamespaceList = Awaited<ReturnType<Api['organisations']['listNamespaces']>>;
export type Namespace = NamespaceList['data'][number];

const states: Record<Namespace['state'], { tone: Tone; label: () => string }> = {
  pending: { tone: 'warn', label: m.namespaces_state_pending },
  proved: { tone: 'good', label: m.namespaces_state_proved },
  refused: { tone: 'bad', label: m.namespaces_state_refused },
};

export const methodNames: Record<Namespace['method'], () => string> = {
  dns_txt: m.namespaces_method_dns_txt,
  well_known: m.namespaces_method_well_known,
  curator: m.namespaces_method_curator,
};

export function NamespaceState({ state }: { state: Namespace['state'] }) {
  return <Badge tone={states[state].tone}>{states[state].label()}</Badge>;
}
