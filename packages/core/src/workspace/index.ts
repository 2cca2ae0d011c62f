export { getWorkspace } from './get-workspace.ts';
export { hideChecklist } from './hide-checklist.ts';
export { sendDigest, sendDigests } from './send-digests.ts';
export { workspaceSchema } from './workspace-schema.ts';
