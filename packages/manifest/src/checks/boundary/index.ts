import type { Check } from '../../check/check.ts';
import { officialClaim } from './official-claim.ts';
import { partnerInVendorCell } from './partner-in-vendor-cell.ts';
import { unknownProduct } from './unknown-product.ts';
import { vendorInPartnerCell } from './vendor-in-partner-cell.ts';

export const boundaryChecks: readonly Check[] = [
  vendorInPartnerCell,
  partnerInVendorCell,
  unknownProduct,
  officialClaim,
];
