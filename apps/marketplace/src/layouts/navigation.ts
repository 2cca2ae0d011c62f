import type { Permission } from '@headwater/domain';
import {
  Activity,
  AtSign,
  Bookmark,
  Boxes,
  Building2,
  ClipboardCheck,
  Columns3,
  Contact,
  Gauge,
  Inbox,
  KeyRound,
  LibraryBig,
  ListChecks,
  type LucideIcon,
  MessageSquareText,
  MessagesSquare,
  Package,
  ScrollText,
  Send,
  ShieldCheck,
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
  /** Left out for those who could only be told that they may not. */
  needs?: Permission;
}

/** Add a page here when it exists. */
export const publicNavigation: NavigationItem[] = [
  { to: '/catalogue', label: m.shell_nav_catalogue },
  { to: '/certification', label: m.certification_nav },
];

export const footerNavigation: NavigationItem[] = [
  { to: '/catalogue', label: m.shell_nav_catalogue },
  { to: '/certification', label: m.certification_nav },
  { to: '/privacy', label: m.static_privacy_title },
];

export const partnerNavigation: WorkspaceItem[] = [
  { to: '/workspace', label: m.shell_nav_overview, icon: Gauge, end: true },
  { to: '/workspace/listings', label: m.shell_nav_listings, icon: Boxes, needs: 'listing.read' },
  { to: '/workspace/leads', label: m.shell_nav_leads, icon: Inbox, needs: 'lead.read' },
  { to: '/workspace/namespaces', label: m.namespaces_title, icon: AtSign, needs: 'namespace.read' },
  { to: '/workspace/api-keys', label: m.shell_nav_api_keys, icon: KeyRound, needs: 'api_key.read' },
  { to: '/workspace/webhooks', label: m.shell_nav_webhooks, icon: Webhook, needs: 'webhook.read' },
  { to: '/workspace/members', label: m.shell_nav_members, icon: Users, needs: 'member.read' },
  { to: '/workspace/organisation', label: m.organisation_title, icon: Building2, needs: 'organisation.read' },
  { to: '/workspace/audit', label: m.shell_nav_audit, icon: ScrollText, needs: 'audit.read' },
];

export const customerNavigation: WorkspaceItem[] = [
  { to: '/my', label: m.shell_nav_overview, icon: Gauge, end: true },
  { to: '/my/inquiries', label: m.inquiry_mine_title, icon: MessagesSquare },
  { to: '/my/shortlists', label: m.customer_shortlists, icon: ListChecks },
  { to: '/my/comparisons', label: m.customer_comparisons, icon: Columns3 },
  { to: '/my/searches', label: m.customer_searches, icon: Bookmark },
];

export const deskNavigation: WorkspaceItem[] = [
  { to: '/desk', label: m.desk_nav_today, icon: Gauge, end: true, needs: 'review.read' },
  { to: '/desk/review', label: m.review_title, icon: ClipboardCheck, needs: 'review.read' },
  { to: '/desk/listings', label: m.desk_nav_listings, icon: Boxes, needs: 'curation.read' },
  { to: '/desk/standing', label: m.shell_nav_standing, icon: Stamp, needs: 'curation.read' },
  { to: '/desk/collections', label: m.desk_nav_collections, icon: LibraryBig, needs: 'curation.read' },
  { to: '/desk/namespaces', label: m.desk_nav_namespaces, icon: AtSign, needs: 'curation.read' },
  { to: '/desk/publishers', label: m.shell_nav_publishers, icon: Contact, needs: 'curation.read' },
  { to: '/desk/products', label: m.product_register_title, icon: Package, needs: 'curation.read' },
  { to: '/desk/reasons', label: m.reasons_title, icon: MessageSquareText, needs: 'review.read' },
  { to: '/desk/policy', label: m.desk_nav_policy, icon: ShieldCheck, needs: 'review.read' },
  { to: '/desk/checks', label: m.operations_checks, icon: ListChecks, needs: 'review.read' },
  { to: '/desk/operations', label: m.operations_title, icon: Activity, needs: 'operations.read' },
  { to: '/desk/outbox', label: m.shell_nav_outbox, icon: Send, needs: 'operations.read' },
  { to: '/desk/audit', label: m.shell_nav_audit, icon: ScrollText, needs: 'audit.read' },
];
