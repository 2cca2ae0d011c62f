import type { RiskRules } from '@headwater/domain/review';
import { formList, formText, optionalText } from '../../server/form-text.ts';
import { type FormValues, readForm } from '../../server/read-form.ts';

/** A share is typed in per cent and kept in basis points; what is no number stays for the command to complain about. */
export async function readPolicyForm(request: Request) {
  const form = await readForm(request, { lists: ['rules.publisherTrust', 'rules.bumps'] });
  const number = (name: string) => Number(formText(form, `rules.${name}`) || Number.NaN);
  const rules: RiskRules = {
    autoApprove: formText(form, 'rules.autoApprove') === 'yes',
    publisherTrust: formList(form, 'rules.publisherTrust') as RiskRules['publisherTrust'],
    bumps: formList(form, 'rules.bumps') as RiskRules['bumps'],
    maxWarnings: number('maxWarnings'),
    recheckShareBps: Math.round(number('recheckShareBps') * 100),
    reviewWorkingDays: number('reviewWorkingDays'),
    recheckWorkingDays: number('recheckWorkingDays'),
  };
  return { form, rules, reason: formText(form, 'reason'), effectiveFrom: startOfDay(form, 'effectiveFrom') };
}

/** A day typed in a date field, as its first moment in China. */
function startOfDay(form: FormValues, name: string): string | undefined {
  const day = optionalText(form, name);
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00+08:00`).toISOString() : undefined;
}
