import { m } from '../../generated/paraglide/messages.js';

const names: Record<string, () => string> = {
  publisher: m.workspace_owner_publisher,
  curator: m.workspace_owner_curator,
  platform: m.workspace_owner_platform,
  none: m.workspace_owner_none,
};

/** Who must act, as the publisher reads it. */
export const ownerName = (owner: string): string => names[owner]?.() ?? owner;
