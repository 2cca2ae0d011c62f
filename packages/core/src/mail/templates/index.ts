import { consentWithdrawn } from './consent-withdrawn.ts';
import { inquiryClosed } from './inquiry-closed.ts';
import { inquiryReceived } from './inquiry-received.ts';
import { invitation } from './invitation.ts';
import { leadAccepted } from './lead-accepted.ts';
import { leadDeclined } from './lead-declined.ts';
import { leadExpired } from './lead-expired.ts';
import { leadMissed } from './lead-missed.ts';
import { leadOffered } from './lead-offered.ts';
import { leadReminder } from './lead-reminder.ts';
import { messageFromCustomer } from './message-from-customer.ts';
import { messageFromPartner } from './message-from-partner.ts';
import { namespaceProved } from './namespace-proved.ts';
import { namespaceRefused } from './namespace-refused.ts';
import { resetPassword } from './reset-password.ts';
import { reviewAnswered } from './review-answered.ts';
import { searchDigest } from './search-digest.ts';
import { secondFactorChanged } from './second-factor-changed.ts';
import { standingChanged } from './standing-changed.ts';
import { standingDue } from './standing-due.ts';
import { verifyEmail } from './verify-email.ts';
import { versionStateChanged } from './version-state-changed.ts';
import { webhookDisabled } from './webhook-disabled.ts';
import { webhookFailing } from './webhook-failing.ts';
import { workspaceDigest } from './workspace-digest.ts';

/** Every mail the product sends, by the name kept in the `template` column. */
export const templates = {
  'consent-withdrawn': consentWithdrawn,
  'inquiry-closed': inquiryClosed,
  'inquiry-received': inquiryReceived,
  invitation,
  'lead-accepted': leadAccepted,
  'lead-declined': leadDeclined,
  'lead-expired': leadExpired,
  'lead-missed': leadMissed,
  'lead-offered': leadOffered,
  'lead-reminder': leadReminder,
  'message-from-customer': messageFromCustomer,
  'message-from-partner': messageFromPartner,
  'namespace-proved': namespaceProved,
  'namespace-refused': namespaceRefused,
  'reset-password': resetPassword,
  'review-answered': reviewAnswered,
  'search-digest': searchDigest,
  'second-factor-changed': secondFactorChanged,
  'standing-changed': standingChanged,
  'standing-due': standingDue,
  'verify-email': verifyEmail,
  'version-state-changed': versionStateChanged,
  'webhook-disabled': webhookDisabled,
  'webhook-failing': webhookFailing,
  'workspace-digest': workspaceDigest,
} as const;
