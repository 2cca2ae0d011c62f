import { addWorkingDays, type Machine } from '../shared/index.ts';

export const leadStates = [
  'offered',
  'accepted',
  'declined',
  'expired',
  'working',
  'converted',
  'lost',
  'withdrawn',
] as const;
export type LeadState = (typeof leadStates)[number];

/** The promise a customer reads before sending: an answer within two working days. */
export const responseWorkingDays = 2;

/** Whoever is due before this is reminded now: one working day is left, or less. */
export const reminderAt = (now: Date): Date => addWorkingDays(now, 1);

/** From the offer to the end; a customer who withdraws consent ends it at any point before that. */
export const leadMachine: Machine<LeadState> = {
  offered: {
    owner: 'partner',
    dueWorkingDays: responseWorkingDays,
    to: ['accepted', 'declined', 'expired', 'withdrawn'],
  },
  accepted: { owner: 'partner', to: ['working', 'lost', 'withdrawn'] },
  working: { owner: 'partner', to: ['converted', 'lost', 'withdrawn'] },
  declined: { owner: 'none', to: [] },
  expired: { owner: 'none', to: [] },
  converted: { owner: 'none', to: [] },
  lost: { owner: 'none', to: [] },
  withdrawn: { owner: 'none', to: [] },
};

/** The contact is the partner's to read only once it took the lead on. */
export const showsContact = (state: LeadState): boolean =>
  state === 'accepted' || state === 'working' || state === 'converted' || state === 'lost';

/** How a partner thinks of its inbox; every state is in one group. `mine`: the states in which the contact is open. */
export const leadGroups = {
  new: ['offered'],
  mine: ['accepted', 'working', 'converted', 'lost'],
  declined: ['declined'],
  overdue: ['expired'],
  withdrawn: ['withdrawn'],
} as const satisfies Record<string, readonly LeadState[]>;

export type LeadGroup = keyof typeof leadGroups;
export const leadGroupNames = Object.keys(leadGroups) as [LeadGroup, ...LeadGroup[]];
