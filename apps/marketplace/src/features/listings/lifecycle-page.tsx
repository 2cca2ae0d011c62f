import type { ReactNode } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { ListingNotice } from './listing-notice.tsx';
import { ListingState } from './listing-state.tsx';
import { type Listing, listingPathOf } from './types.ts';

export function LifecyclePage({ listing }: { listing: Listing }) {
  const { state } = listing;
  return (
    <div className="max-w-3xl space-y-6">
      <PageHeader
        title={m.listings_lifecycle()}
        description={m.listings_lifecycle_description()}
        badges={<ListingState state={state} />}
        breadcrumbs={[
          { label: m.listings_title(), to: '/workspace/listings' },
          { label: textOf(listing.name) || listing.listing, to: listingPathOf(listing.listing) },
          { label: m.listings_lifecycle() },
        ]}
      />
      <ListingNotice listing={listing} />
      {['deprecated', 'withdrawn'].includes(state) && (
        <Step
          title={m.listings_restore()}
          text={m.listings_restore_text()}
          confirm={m.listings_restore_confirm()}
          intent="restore"
          done={m.listings_restored()}
          tone="primary"
        />
      )}
      {state === 'live' && <Deprecate />}
      {['live', 'deprecated', 'suspended', 'unpublished'].includes(state) && <Withdraw />}
      <Transfer />
    </div>
  );
}

interface StepProps {
  title: string;
  text: string;
  confirm: string;
  intent: string;
  done: string;
  tone?: 'primary' | 'danger';
  children?: ReactNode;
}

function Step({ title, text, confirm, intent, done, tone = 'danger', children }: StepProps) {
  return (
    <Card as="section" className="flex flex-wrap items-start justify-between gap-4">
      <div className="max-w-md min-w-0">
        <h2 className="text-lg">{title}</h2>
        <p className="mt-1 text-ink-soft text-sm">{text}</p>
      </div>
      <ConfirmAction
        trigger={<Button variant={tone}>{title}</Button>}
        title={confirm}
        description={text}
        confirm={confirm}
        tone={tone}
        fields={{ intent }}
        done={done}
      >
        {children}
      </ConfirmAction>
    </Card>
  );
}

function Deprecate() {
  return (
    <Step
      title={m.listings_deprecate()}
      text={m.listings_deprecate_text()}
      confirm={m.listings_deprecate_confirm()}
      intent="deprecate"
      done={m.listings_deprecated()}
    >
      <Field name="successor" label={m.listings_successor()} hint={m.listings_successor_hint()}>
        <Input autoComplete="off" maxLength={140} className="font-mono" />
      </Field>
      <Reason />
    </Step>
  );
}

function Withdraw() {
  return (
    <Step
      title={m.listings_withdraw()}
      text={m.listings_withdraw_text()}
      confirm={m.listings_withdraw_confirm()}
      intent="withdraw"
      done={m.listings_withdrawn()}
    >
      <Reason />
    </Step>
  );
}

function Transfer() {
  return (
    <Step
      title={m.listings_transfer()}
      text={m.listings_transfer_text()}
      confirm={m.listings_transfer_confirm()}
      intent="transfer"
      done={m.listings_transfer()}
    >
      <p className="font-medium text-bad text-sm">{m.listings_transfer_warning()}</p>
      <Field name="namespace" label={m.listings_transfer_namespace()} required>
        <Input autoComplete="off" maxLength={64} className="font-mono" />
      </Field>
      <Field name="slug" label={m.listings_transfer_slug()} hint={m.listings_transfer_slug_hint()}>
        <Input autoComplete="off" maxLength={64} className="font-mono" />
      </Field>
    </Step>
  );
}

function Reason() {
  return (
    <Field name="reason" label={m.listings_reason()} maxLength={4000}>
      <Textarea rows={3} />
    </Field>
  );
}
