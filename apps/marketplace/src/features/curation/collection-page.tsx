import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import { CardGrid } from '../discovery/card-grid.tsx';
import type { CardView } from '../discovery/card-view.ts';
import { ActionButton } from '../workspace/action-button.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { Section } from '../workspace/section.tsx';
import { type Collection, CollectionFields } from './collection-fields.tsx';
import { CollectionListings, type Found } from './collection-listings.tsx';
import { CollectionPhase } from './collection-phase.tsx';

interface CollectionPageProps {
  /** Null: a new one. */
  collection: Collection | null;
  cards: CardView[];
  found: Found[];
  q: string | undefined;
  mayWrite: boolean;
  result: FormResult | undefined;
}

/** A collection in its curator's hands: listings and their order, words and time, and how customers will see it. */
export function CollectionPage({ collection, cards, found, q, mayWrite, result }: CollectionPageProps) {
  const title = collection ? textOf(collection.name) : m.collections_new();
  return (
    <div className="space-y-10">
      <PageHeader
        title={title}
        breadcrumbs={[{ label: m.collections_title(), to: '/desk/collections' }, { label: title }]}
        badges={collection && <CollectionPhase phase={collection.phase} />}
        actions={collection && <Steps collection={collection} mayWrite={mayWrite} />}
      />
      {collection && (
        <Section title={m.collections_listings()} description={m.collections_listings_text()}>
          <CollectionListings
            key={collection.revision}
            collection={collection}
            found={found}
            q={q}
            mayWrite={mayWrite}
          />
        </Section>
      )}
      {mayWrite && (
        <Section title={m.collections_words()}>
          <Form method="post" className="max-w-4xl space-y-6">
            <UnsavedForm />
            <HiddenFields values={{ intent: 'save' }} />
            <FormState result={result}>
              <FormErrorSummary />
              <CollectionFields collection={collection} />
              <SubmitButton>{collection ? m.collections_save() : m.collections_create()}</SubmitButton>
            </FormState>
          </Form>
        </Section>
      )}
      {cards.length > 0 && collection && (
        <Section title={m.collections_preview()} description={textOf(collection.description)}>
          <div className="rounded-lg border border-line border-dashed p-4">
            <CardGrid cards={cards} />
          </div>
        </Section>
      )}
    </div>
  );
}

function Steps({
  collection: { state, phase, slug },
  mayWrite,
}: {
  collection: Collection;
  mayWrite: boolean;
}) {
  return (
    <>
      {phase === 'open' && <LinkButton to={`/collections/${slug}`}>{m.collections_see()}</LinkButton>}
      {mayWrite && state === 'draft' && (
        <>
          <ConfirmAction
            trigger={<Button variant="danger">{m.collections_delete()}</Button>}
            title={m.collections_delete_title()}
            description={m.collections_delete_text()}
            confirm={m.collections_delete()}
            fields={{ intent: 'delete' }}
            done={m.collections_deleted()}
          />
          <ActionButton variant="primary" fields={{ intent: 'publish' }} done={m.collections_published()}>
            {m.collections_publish()}
          </ActionButton>
        </>
      )}
      {mayWrite && state === 'published' && (
        <ActionButton fields={{ intent: 'unpublish' }} done={m.collections_unpublished()}>
          {m.collections_unpublish()}
        </ActionButton>
      )}
    </>
  );
}
