import { isFinal } from '../shared/index.ts';
import { type LeadState, leadMachine } from './machine.ts';

export const messageSides = ['customer', 'partner'] as const;
export type MessageSide = (typeof messageSides)[number];

export const maxMessageLength = 2000;
/** A talk that needs more has long moved to the two sides' own mail. */
export const maxThreadMessages = 100;
/** By one side of one inquiry; more is a machine or a quarrel. */
export const maxMessagesPerHour = 20;

export type WritingRefusal = 'ended' | 'accept_first' | 'question_asked' | 'thread_full';

export interface ThreadFacts {
  state: LeadState;
  consentWithdrawn: boolean;
  /** How many messages the partner, and both together, have written so far. */
  fromPartner: number;
  total: number;
}

/**
 * Why a side may not write now, or null when it may. Before acceptance the partner has one clarifying question, so that
 * "too little information" need not be a refusal, and no more, so that nobody works a lead without taking it on.
 */
export function refusalToWrite(side: MessageSide, facts: ThreadFacts): WritingRefusal | null {
  if (facts.consentWithdrawn || !isTalking(facts.state)) return 'ended';
  if (facts.total >= maxThreadMessages) return 'thread_full';
  if (side === 'partner' && facts.state === 'offered')
    return facts.fromPartner === 0 ? null : 'question_asked';
  return null;
}

/** A contract ends the search, not the talk; every other end does. */
const isTalking = (state: LeadState): boolean => state === 'converted' || !isFinal(leadMachine, state);

/** A customer may say that the question was answered once a partner took it on. */
export const mayConfirmAnswer = (state: LeadState): boolean =>
  state === 'accepted' || state === 'working' || state === 'converted' || state === 'lost';
