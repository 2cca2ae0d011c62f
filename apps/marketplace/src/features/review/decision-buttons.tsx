import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import type { DecisionKind } from './decision.ts';
import type { DecisionBarProps } from './decision-bar.tsx';
import { ReasonFields } from './reason-fields.tsx';

/** The four ways out of a review, each with its own confirmation. */
export function DecisionButtons({ view: { review, reasons }, opened, onOpen }: DecisionBarProps) {
  const state = (kind: DecisionKind) => ({
    fields: { intent: kind },
    open: opened === kind,
    onOpenChange: (open: boolean) => onOpen(open ? kind : null),
  });
  const version = { version: review.version.version };
  return (
    <div className="grid grid-cols-2 gap-2">
      <noscript className="col-span-2">
        <LinkButton variant="primary" to={`/desk/review/${review.id}/decide`}>
          {m.review_decide_page()}
        </LinkButton>
      </noscript>
      <ConfirmAction
        {...state('approve-publish')}
        trigger={
          <Button variant="primary" className="col-span-2">
            {m.review_approve_publish()}
          </Button>
        }
        title={m.review_approve_publish_title(version)}
        description={m.review_approve_publish_text()}
        confirm={m.review_approve_publish()}
        tone="primary"
        done={m.review_approve_publish_done()}
      >
        <OptionalNote />
      </ConfirmAction>
      <ConfirmAction
        {...state('changes')}
        trigger={<Button className="col-span-2">{m.review_changes()}</Button>}
        title={m.review_changes_title(version)}
        description={m.review_changes_text()}
        confirm={m.review_changes()}
        tone="primary"
        done={m.review_changes_done()}
      >
        <ReasonFields reasons={reasons.filter(({ kind }) => kind === 'changes')} />
      </ConfirmAction>
      <ConfirmAction
        {...state('approve')}
        trigger={<Button size="sm">{m.review_approve()}</Button>}
        title={m.review_approve_title(version)}
        description={m.review_approve_text()}
        confirm={m.review_approve()}
        tone="primary"
        done={m.review_approve_done()}
      >
        <OptionalNote />
      </ConfirmAction>
      <ConfirmAction
        {...state('reject')}
        trigger={
          <Button size="sm" variant="danger">
            {m.review_reject()}
          </Button>
        }
        title={m.review_reject_title(version)}
        description={m.review_reject_text()}
        confirm={m.review_reject()}
        done={m.review_reject_done()}
      >
        <ReasonFields reasons={reasons.filter(({ kind }) => kind === 'reject')} />
      </ConfirmAction>
    </div>
  );
}

const OptionalNote = () => (
  <Field name="note" label={m.review_note_to_publisher()} maxLength={4000}>
    <Textarea rows={3} />
  </Field>
);
