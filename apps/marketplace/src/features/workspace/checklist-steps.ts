import { m } from '../../generated/paraglide/messages.js';
import type { Overview } from './overview-page.tsx';

type Checklist = Overview['checklist'];
export type StepName = keyof Checklist['steps'];

export interface ChecklistStep {
  name: StepName;
  title: string;
  text: string;
  /** Where it is done, and whether this person may. */
  action: { label: string; to: string; may: boolean } | null;
}

const order: StepName[] = ['organisation', 'namespace', 'listing', 'submitted', 'colleague', 'leads'];

export const countSteps = (steps: Checklist['steps']) => ({
  done: order.filter((name) => steps[name]).length,
  total: order.length,
});

/** In the order in which they build on each other; every one knows by itself whether it is done. */
export function checklistSteps(checklist: Checklist, may: Overview['may']): ChecklistStep[] {
  const { openClaim, newDraft, firstDraft } = checklist;
  return [
    {
      name: 'organisation',
      title: m.workspace_step_organisation(),
      text: m.workspace_step_organisation_note(),
      action: {
        label: m.workspace_next_organisation(),
        to: '/workspace/organisation',
        may: may.organisation,
      },
    },
    {
      name: 'namespace',
      title: m.workspace_step_namespace(),
      text: m.workspace_step_namespace_note(),
      action: {
        label: openClaim ? m.workspace_next_namespace_open() : m.workspace_next_namespace(),
        to: openClaim ? `/workspace/namespaces/${openClaim}` : '/workspace/namespaces',
        may: may.namespace,
      },
    },
    {
      name: 'listing',
      title: m.workspace_step_listing(),
      text: m.workspace_step_listing_note(),
      action: { ...beginAction(newDraft), may: may.write },
    },
    {
      name: 'submitted',
      title: m.workspace_step_submit(),
      text: m.workspace_step_submit_note(),
      action: { ...(firstDraft ? submitAction(firstDraft) : beginAction(newDraft)), may: may.submit },
    },
    {
      name: 'colleague',
      title: m.workspace_step_colleague(),
      text: m.workspace_step_colleague_note(),
      action: { label: m.workspace_next_colleague(), to: '/workspace/members', may: may.invite },
    },
    {
      name: 'leads',
      title: m.workspace_step_leads(),
      text: reachOf(checklist),
      action: { label: m.workspace_next_leads(), to: '/workspace/webhooks/new', may: may.write },
    },
  ];
}

function reachOf({ leadReaders, leadEndpoints }: Checklist): string {
  if (leadReaders === 0 && leadEndpoints === 0) return m.workspace_step_leads_nobody();
  return m.workspace_step_leads_reach({ people: leadReaders, endpoints: leadEndpoints });
}

/** A form that was begun is gone on with. */
const beginAction = (newDraft: Checklist['newDraft']) =>
  newDraft
    ? { label: m.workspace_next_draft(), to: `/workspace/drafts/${newDraft}` }
    : { label: m.workspace_next_listing(), to: '/workspace/listings/new' };

/** With findings left the way leads into the form, without them to the button. */
function submitAction(draft: NonNullable<Checklist['firstDraft']>) {
  const path = `/workspace/listings/${draft.listing}`;
  return draft.blockers > 0
    ? { label: m.workspace_next_draft(), to: `${path}/edit` }
    : { label: m.workspace_next_submit(), to: `${path}/versions/${draft.version}` };
}
