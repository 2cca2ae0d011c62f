import type { Transaction } from '@headwater/database';
import { noticeKindOf } from '@headwater/domain/identity';
import type { Deps, OutgoingMail } from './context.ts';

export interface AddressedMail extends OutgoingMail {
  unsubscribeUrl: string | null;
}

/** Leaves out what its reader switched off, and gives the rest of the optional mails their way to do so. */
export async function applyNoticeChoices(
  tx: Transaction,
  { deps, mails }: { deps: Pick<Deps, 'vault' | 'publicUrl'>; mails: OutgoingMail[] },
): Promise<AddressedMail[]> {
  const optional = mails.filter(({ template }) => noticeKindOf(template));
  const readers = optional.length === 0 ? [] : await listReaders(tx, optional);
  return mails.flatMap((mail): AddressedMail[] => {
    const kind = noticeKindOf(mail.template);
    const reader = readers.find(({ email }) => email === mail.to);
    if (!kind || !reader) return [{ ...mail, unsubscribeUrl: null }];
    if (reader.noticeChoices.some((refused) => refused.kind === kind)) return [];
    const token = deps.vault.seal(JSON.stringify({ userId: reader.id, kind }));
    return [{ ...mail, unsubscribeUrl: `${deps.publicUrl}/${mail.locale}/unsubscribe/${token}` }];
  });
}

const listReaders = (tx: Transaction, mails: OutgoingMail[]) =>
  tx.user.findMany({
    where: { email: { in: mails.map(({ to }) => to) } },
    select: {
      id: true,
      email: true,
      noticeChoices: { where: { email: false }, select: { kind: true } },
    },
  });
