import { exportTable } from '../../features/desk/export-table.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/exports.ts';

export const loader = ({ context, request, params: { table } }: Route.LoaderArgs) =>
  exportTable(page(context), { table, request });
