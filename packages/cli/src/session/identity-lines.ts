import type { Identity } from '../api/types.ts';
import type { Messages } from '../messages/index.ts';
import { formatTime } from '../output/format-time.ts';
import { fields } from '../output/table.ts';

export function identityLines(m: Messages, server: string, { organization, key }: Identity): string[] {
  return fields([
    [m.session.server, server],
    [m.session.organization, `${organization.name} (${organization.id})`],
    [m.session.key, key && `${key.name} (${key.environment})`],
    [m.session.scopes, key?.scopes.join(', ')],
    [m.session.expires, key && (key.expiresAt ? formatTime(key.expiresAt) : m.session.never)],
  ]);
}
