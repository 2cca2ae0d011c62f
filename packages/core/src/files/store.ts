import type { Prisma, Transaction } from '@headwater/database';
import type { NamedFile } from '@headwater/manifest';
import { storedNameOf } from './match-named-file.ts';

const shown = {
  id: true,
  organizationId: true,
  environment: true,
  purpose: true,
  visibility: true,
  storageKey: true,
  mediaType: true,
  byteSize: true,
  sha256: true,
  sourceSha256: true,
  width: true,
  height: true,
  fileName: true,
  uploadedById: true,
  createdAt: true,
} satisfies Prisma.StoredFileSelect;
export type StoredFileRow = Prisma.StoredFileGetPayload<{ select: typeof shown }>;

export const insertFile = (
  tx: Transaction,
  data: Prisma.StoredFileUncheckedCreateInput,
): Promise<StoredFileRow> => tx.storedFile.create({ data, select: shown });

export const findFile = (
  tx: Transaction,
  where: { id: string; organizationId?: string; environment?: string },
): Promise<StoredFileRow | null> => tx.storedFile.findFirst({ where, select: shown });

export const deleteFileRow = (tx: Transaction, id: string) =>
  tx.storedFile.delete({ where: { id }, select: { id: true } });

export const listFilesOf = (
  tx: Transaction,
  filter: {
    organizationId: string;
    environment: string;
    purpose?: string | undefined;
    sourceSha256?: string | undefined;
    beforeId: string | null;
    take: number;
  },
): Promise<StoredFileRow[]> =>
  tx.storedFile.findMany({
    where: {
      organizationId: filter.organizationId,
      environment: filter.environment,
      ...(filter.purpose ? { purpose: filter.purpose } : {}),
      ...(filter.sourceSha256 ? { sourceSha256: filter.sourceSha256 } : {}),
      ...(filter.beforeId ? { id: { lt: filter.beforeId } } : {}),
    },
    select: shown,
    orderBy: { id: 'desc' },
    take: filter.take,
  });

/** Files of these organisations in one environment that any of these may mean, newest first; matchNamedFile says which. */
export const listNamedFiles = (
  tx: Transaction,
  {
    organizationIds,
    environment,
    named,
  }: { organizationIds: string[]; environment: string; named: readonly NamedFile[] },
): Promise<StoredFileRow[]> =>
  tx.storedFile.findMany({
    where: {
      organizationId: { in: organizationIds },
      environment,
      OR: [
        { sourceSha256: { in: named.flatMap(({ sha256 }) => sha256 ?? []) } },
        { fileName: { in: named.map(({ src }) => storedNameOf(src)) } },
      ],
    },
    select: shown,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });

/** What an organisation has stored, so that one cannot fill the disk. */
export async function sumBytesOf(tx: Transaction, organizationId: string): Promise<number> {
  const { _sum } = await tx.storedFile.aggregate({ where: { organizationId }, _sum: { byteSize: true } });
  return _sum.byteSize ?? 0;
}
