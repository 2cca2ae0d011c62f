import type { Check } from '../../check/check.ts';
import { channelAddress } from './channel-address.ts';
import { chineseSupport } from './chinese-support.ts';
import { crossBorderBasis } from './cross-border-basis.ts';
import { crossBorderContradiction } from './cross-border-contradiction.ts';
import { dataCategories } from './data-categories.ts';
import { expiredCertificate } from './expired-certificate.ts';
import { expiringCertificate } from './expiring-certificate.ts';
import { noneWithOthers } from './none-with-others.ts';
import { p1InADay } from './p1-in-a-day.ts';
import { personalDataTerms } from './personal-data-terms.ts';
import { resolutionBeforeResponse } from './resolution-before-response.ts';
import { securityContact } from './security-contact.ts';
import { selfAssessmentEvidence } from './self-assessment-evidence.ts';
import { supportMissing } from './support-missing.ts';
import { targetsMissing } from './targets-missing.ts';
import { targetsOrder } from './targets-order.ts';
import { timeZone } from './time-zone.ts';
import { unprovedCertificate } from './unproved-certificate.ts';

export const complianceChecks: readonly Check[] = [
  supportMissing,
  targetsMissing,
  targetsOrder,
  resolutionBeforeResponse,
  p1InADay,
  securityContact,
  channelAddress,
  chineseSupport,
  timeZone,
  unprovedCertificate,
  expiredCertificate,
  expiringCertificate,
  personalDataTerms,
  crossBorderBasis,
  dataCategories,
  crossBorderContradiction,
  noneWithOthers,
  selfAssessmentEvidence,
];
