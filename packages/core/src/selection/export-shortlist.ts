import { csvLine, csvStart, type Locale, locales, pickText } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { loadShortlist, shortlistIdInput } from './load-shortlist.ts';
import { type shortlistItemSchema, toItem } from './shortlist-schema.ts';
import { listItems } from './store-shortlists.ts';

const headings: Record<Locale, string[]> = {
  'zh-CN': [
    '序号',
    '名称',
    '发布方',
    '标识',
    '认证',
    '状态',
    '接替产品',
    '备注',
    '添加人',
    '添加时间',
    '链接',
  ],
  en: [
    'No.',
    'Name',
    'Publisher',
    'Id',
    'Standing',
    'State',
    'Successor',
    'Note',
    'Added by',
    'Added at',
    'Link',
  ],
};

/** A list for a spreadsheet, in the reader's language. */
export const exportShortlist = defineQuery({
  name: 'selection.exportShortlist',
  permission: 'signed_in',
  input: shortlistIdInput.extend({ locale: z.enum(locales) }),
  output: z.object({ name: z.string(), csv: z.string() }),
  async run({ input: { shortlistId, locale }, ctx }) {
    const row = await loadShortlist(ctx, { shortlistId });
    const items = (await listItems(ctx.database.prisma, row.id)).map(toItem);
    const lines = items.map((item, position) =>
      csvLine([String(position + 1), ...cellsOf(item, { locale, publicUrl: ctx.publicUrl })]),
    );
    return { name: row.name, csv: csvStart + csvLine(headings[locale]) + lines.join('') };
  },
});

function cellsOf(
  item: z.input<typeof shortlistItemSchema>,
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
): string[] {
  const { card, successor } = item;
  const publisher = card ? ((locale === 'en' ? card.publisher.nameEn : null) ?? card.publisher.name) : '';
  return [
    pickText(item.name, locale),
    publisher,
    item.listing,
    card?.standing ?? '',
    item.state,
    successor?.listing ?? '',
    item.note,
    item.addedBy,
    item.addedAt,
    card ? `${publicUrl}/${locale}/catalogue/${item.listing}` : '',
  ];
}
