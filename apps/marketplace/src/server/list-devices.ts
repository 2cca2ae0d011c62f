import { deviceName } from '../features/identity/device-name.ts';
import { callAuth } from './call-auth.ts';
import type { Visitor } from './visitor.ts';

interface StoredSession {
  id: string;
  token: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: string;
  updatedAt: string;
}

interface Asked {
  visitor: Visitor;
  request: Request;
}

/** The person's sessions with their tokens, for the server only; null when this one is too old to see them. */
async function listSessions({ visitor, request }: Asked): Promise<StoredSession[] | null> {
  const answer = await callAuth<StoredSession[]>(visitor, { path: '/list-sessions', request });
  return answer.ok ? answer.value : null;
}

/** What the page shows of them. A token never leaves the server: knowing one is being signed in. */
export async function listDevices(asked: Asked) {
  const [sessions, current] = await Promise.all([
    listSessions(asked),
    callAuth<{ session: { id: string } } | null>(asked.visitor, {
      path: '/get-session',
      request: asked.request,
    }),
  ]);
  const currentId = current.ok ? current.value?.session.id : undefined;
  return (
    sessions
      ?.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
        id,
        name: deviceName(userAgent),
        address: ipAddress || null,
        createdAt,
        updatedAt,
        current: id === currentId,
      }))
      .sort((a, b) => Number(b.current) - Number(a.current) || b.updatedAt.localeCompare(a.updatedAt)) ?? null
  );
}

export async function revokeDevice({ id, ...asked }: Asked & { id: string }) {
  const token = (await listSessions(asked))?.find((session) => session.id === id)?.token;
  const { visitor, request } = asked;
  return callAuth(visitor, { path: '/revoke-session', request, body: { token: token ?? '' } });
}
