import { m } from '../../generated/paraglide/messages.js';
import { getLocale } from '../../lib/locale/current.ts';
import { locales } from '../../lib/locale/locales.ts';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { Section } from '../workspace/section.tsx';

type Reason = Awaited<ReturnType<Api['review']['listCannedReasons']>>['data'][number];

interface ReasonsPageProps {
  reasons: Reason[];
  mayWrite: boolean;
}

/** The texts that reviewers start from, by the decision they belong to. */
export function ReasonsPage({ reasons, mayWrite }: ReasonsPageProps) {
  const of = (kind: string) => reasons.filter((reason) => reason.kind === kind && !reason.retiredAt);
  const retired = reasons.filter((reason) => reason.retiredAt);
  return (
    <div className="space-y-8">
      <PageHeader
        title={m.reasons_title()}
        description={mayWrite ? m.reasons_text() : m.reasons_read_only()}
        actions={
          mayWrite && (
            <LinkButton variant="primary" to="/desk/reasons/new">
              {m.reasons_new()}
            </LinkButton>
          )
        }
      />
      <Section title={m.reasons_for_changes()}>
        <Reasons reasons={of('changes')} mayWrite={mayWrite} />
      </Section>
      <Section title={m.reasons_for_rejections()}>
        <Reasons reasons={of('reject')} mayWrite={mayWrite} />
      </Section>
      {retired.length > 0 && (
        <Section title={m.reasons_retired()} description={m.reasons_retired_text()}>
          <Reasons reasons={retired} mayWrite={mayWrite} />
        </Section>
      )}
    </div>
  );
}

function Reasons({ reasons, mayWrite }: ReasonsPageProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {reasons.map((reason) => (
        <li key={reason.code} className="space-y-2 px-4 py-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h3 className="text-base">{textOf(reason.title)}</h3>
            <code className="font-mono text-ink-faint text-xs">{reason.code}</code>
            {reason.retiredAt && <Badge>{m.reasons_is_retired()}</Badge>}
            {mayWrite && <Steps reason={reason} />}
          </div>
          <div className="grid gap-x-8 gap-y-2 lg:grid-cols-2">
            {readersFirst().map((locale) => (
              <p key={locale} lang={locale} className="whitespace-pre-wrap text-ink-soft text-sm">
                {reason.text[locale]}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

const readersFirst = () => [getLocale(), ...locales.filter((locale) => locale !== getLocale())];

function Steps({ reason: { code, title, retiredAt } }: { reason: Reason }) {
  return (
    <span className="ms-auto flex items-center gap-3 text-sm">
      <TextLink to={`/desk/reasons/${code}`} aria-label={m.reasons_edit_one({ name: textOf(title) })}>
        {m.reasons_edit()}
      </TextLink>
      <ActionButton
        size="sm"
        variant="quiet"
        fields={{ intent: retiredAt ? 'restore' : 'retire', code }}
        done={retiredAt ? m.reasons_restored() : m.reasons_retired_done()}
      >
        {retiredAt ? m.reasons_restore() : m.reasons_retire()}
      </ActionButton>
    </span>
  );
}
