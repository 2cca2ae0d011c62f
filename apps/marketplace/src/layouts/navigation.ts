import {
  Boxes,
  ClipboardCheck,
  Contact,
  Gauge,
  Inbox,
  KeyRound,
  type LucideIcon,
  ScrollText,
  Send,
  Stamp,
  Users,
  Webhook,
} from 'lucide-react';
import { m } from '../generated/paraglide/messages.js';

export interface NavigationItem {
  to: string;
  label: () => string;
}

export interface WorkspaceItem extends NavigationItem {
  icon: LucideIcon;
  /** Only its own address, not those below. */
  end?: boolean;
}

/** Add a page here when it exists. */
export const publicNavigation: NavigationItem[] = [{ to: '/catalogue', label: m.shell_nav_catalogue }];

export const partnerNavigation: WorkspaceItem[] = [
  { to: '/workspace', label: m.shell_nav_overview, icon: Gauge, end: true },
  { to: '/workspace/listings', label: m.shell_nav_listings, icon: Boxes },
  { to: '/workspace/leads', label: m.shell_nav_leads, icon: Inbox },
  { to: '/workspace/api-keys', label: m.shell_nav_api_keys, icon: KeyRound },
  { to: '/workspace/webhooks', label: m.shell_nav_webhooks, icon: Webhook },
  { to: '/workspace/members', label: m.shell_nav_members, icon: Users },
];

export const deskNavigation: WorkspaceItem[] = [
  { to: '/desk', label: m.shell_nav_queue, icon: ClipboardCheck, end: true },
  { to: '/desk/standing', label: m.shell_nav_standing, icon: Stamp },
  { to: '/desk/publishers', label: m.shell_nav_publishers, icon: Contact },
  { to: '/desk/outbox', label: m.shell_nav_outbox, icon: Send },
  { to: '/desk/audit', label: m.shell_nav_audit, icon: ScrollText },
];
