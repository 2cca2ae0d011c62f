import { callAuth } from './call-auth.ts';
import type { Visitor } from './visitor.ts';

/** People who only ever came by single sign-on have none. */
export async function hasPassword({
  visitor,
  request,
}: {
  visitor: Visitor;
  request: Request;
}): Promise<boolean> {
  const answer = await callAuth<{ providerId: string }[]>(visitor, { path: '/list-accounts', request });
  return answer.ok && answer.value.some(({ providerId }) => providerId === 'credential');
}
