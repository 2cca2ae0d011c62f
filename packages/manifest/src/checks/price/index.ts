import type { Check } from '../../check/check.ts';
import { currencyMissing } from './currency-missing.ts';
import { daysOrder } from './days-order.ts';
import { fixedCost } from './fixed-cost.ts';
import { freeWithAmount } from './free-with-amount.ts';
import { implementationCost } from './implementation-cost.ts';
import { implementationMissing } from './implementation-missing.ts';
import { metersMissing } from './meters-missing.ts';
import { notIncluded } from './not-included.ts';
import { phaseDays } from './phase-days.ts';
import { phases } from './phases.ts';
import { planAmount } from './plan-amount.ts';
import { plansMissing } from './plans-missing.ts';
import { pricingMissing } from './pricing-missing.ts';
import { quoteNote } from './quote-note.ts';
import { unknownCurrency } from './unknown-currency.ts';

export const priceChecks: readonly Check[] = [
  pricingMissing,
  currencyMissing,
  plansMissing,
  metersMissing,
  freeWithAmount,
  quoteNote,
  planAmount,
  implementationMissing,
  daysOrder,
  phaseDays,
  notIncluded,
  implementationCost,
  unknownCurrency,
  phases,
  fixedCost,
];
