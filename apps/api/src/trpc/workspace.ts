import { getWorkspace, hideChecklist } from '@headwater/core/workspace';
import { mutation, query, router } from './trpc.ts';

export const workspaceRouter = router({
  getWorkspace: query(getWorkspace),
  hideChecklist: mutation(hideChecklist),
});
