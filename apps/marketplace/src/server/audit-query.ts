import { pageQuery } from './page-query.ts';

const names = ['subject', 'command', 'actorId', 'organizationId', 'from', 'to'] as const;

/** The filters in the address, and what they ask of the log: days are days in China. */
export function auditQuery(request: Request) {
  const { cursor, ...filters } = pageQuery(request, names);
  const { from, to, ...rest } = filters;
  return {
    filters,
    input: { ...rest, cursor, limit: 50, from: atTime(from, '00:00:00'), to: atTime(to, '23:59:59') },
  };
}

function atTime(day: string | undefined, time: string): string | undefined {
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T${time}+08:00`).toISOString() : undefined;
}
