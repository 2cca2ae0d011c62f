import { m } from '../../generated/paraglide/messages.js';
import type { VersionState } from '../../ui/state-badge.tsx';

export interface SampleRow {
  id: string;
  name: () => string;
  state: VersionState;
  updatedAt: string;
  views: number;
  amountMinor: number;
}

export const sampleRows: SampleRow[] = [
  {
    id: '1',
    name: m.ui_row_kefu,
    state: 'live',
    updatedAt: '2026-11-18T02:00:00Z',
    views: 12_480,
    amountMinor: 1_280_000,
  },
  {
    id: '2',
    name: m.ui_row_crm,
    state: 'in_review',
    updatedAt: '2026-11-20T06:30:00Z',
    views: 968,
    amountMinor: 0,
  },
  {
    id: '3',
    name: m.ui_row_migration,
    state: 'action_required',
    updatedAt: '2026-10-30T11:05:00Z',
    views: 4_105,
    amountMinor: 8_650_050,
  },
];
