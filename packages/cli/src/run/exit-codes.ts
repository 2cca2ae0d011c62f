/** What each exit code means; part of the public interface, never renumbered. */
export const exitCodes = {
  ok: 0,
  bug: 1,
  usage: 2,
  manifestInvalid: 3,
  publishingTasks: 4,
  notPermitted: 5,
  conflict: 6,
  reviewNegative: 7,
  network: 8,
  notFound: 9,
  receiverFailed: 10,
  waitTimedOut: 124,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
