import { assertSandbox, type Locale, locales } from '@headwater/domain';
import { currentConsentVersion } from '@headwater/domain/demand';
import { z } from 'zod';
import { leadSchema, offerLead, toLead } from '../demand/index.ts';
import { defineCommand } from '../kit/index.ts';

/** Says in every field that nobody is behind it; example.com belongs to nobody (RFC 2606). */
const inventedCustomer: Record<Locale, { name: string; company: string; message: string }> = {
  'zh-CN': {
    name: '沙箱客户',
    company: '沙箱虚拟公司',
    message: '【沙箱】这是一条模拟的咨询，没有真实客户。电话：+86 10 5555 0100。',
  },
  en: {
    name: 'Sandbox Customer',
    company: 'Invented Sandbox Company',
    message: '[Sandbox] A simulated inquiry; there is no such customer. Phone: +86 10 5555 0100.',
  },
};

/** An invented customer asks about an own sandbox listing that is live; nobody gets mail. */
export const createSandboxLead = defineCommand({
  name: 'sandbox.createLead',
  permission: 'sandbox.simulate',
  input: z.object({
    listing: z
      .string()
      .max(200)
      .regex(/^[a-z0-9._-]+\/[a-z0-9._-]+$/)
      .describe('namespace/slug'),
    locale: z.enum(locales).default('zh-CN'),
    message: z.string().trim().min(1).max(2000).optional(),
  }),
  output: leadSchema,
  async run({ input: { listing, locale, message }, ctx }) {
    assertSandbox(ctx.actor);
    const customer = inventedCustomer[locale];
    const { row } = await offerLead(ctx, {
      ...customer,
      listing,
      locale,
      message: message ?? customer.message,
      email: 'sandbox.customer@example.com',
      phone: '+86 10 5555 0100',
      consent: true,
      consentVersion: currentConsentVersion,
    });
    return toLead(row);
  },
});
