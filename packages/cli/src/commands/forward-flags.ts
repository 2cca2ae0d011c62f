import { flag } from '../run/flags.ts';

/** Flags of every command that sends to a receiver of the developer's own. */
export const forwardFlags = {
  forwardTo: flag.text('forwardTo', 'http://localhost:4000/hooks'),
  secret: flag.text('signingSecret', 'whsec_…'),
};
