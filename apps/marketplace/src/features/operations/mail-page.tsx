import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { MailState } from './mail-state.tsx';

type Mail = Awaited<ReturnType<Api['mail']['getMail']>>;

/** A mail as its reader gets it, where the bodies may be read at all. */
export function MailPage({ mail }: { mail: Mail }) {
  return (
    <div className="max-w-4xl space-y-6">
      <PageHeader
        title={<span lang={mail.locale}>{mail.subject}</span>}
        breadcrumbs={[{ label: m.operations_outbox(), to: '/desk/outbox' }, { label: mail.subject }]}
      />
      <DescriptionList
        items={[
          { term: m.operations_to(), description: mail.to },
          { term: m.operations_state(), description: <MailState mail={mail} /> },
          { term: m.operations_written(), description: formatDateTime(mail.createdAt) },
          { term: m.operations_template(), description: <code className="font-mono">{mail.template}</code> },
        ]}
      />
      {mail.html === null ? (
        <Callout tone="neutral" title={m.operations_body_hidden()}>
          {m.operations_body_hidden_text()}
        </Callout>
      ) : (
        <MailBody mail={mail} html={mail.html} />
      )}
    </div>
  );
}

/** In a frame that runs no script. Links open in a window of their own: our pages refuse to be framed. */
function MailBody({ mail, html }: { mail: Mail; html: string }) {
  return (
    <>
      <iframe
        title={m.operations_body()}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={html.replaceAll('<a ', '<a target="_blank" rel="noopener" ')}
        /* Mails are written for paper white, whatever the theme of the page around them. */
        style={{ colorScheme: 'light', background: '#fff' }}
        className="h-[36rem] w-full rounded-lg border border-line"
      />
      <Disclosure summary={m.operations_as_text()}>
        <pre
          lang={mail.locale}
          className="overflow-x-auto whitespace-pre-wrap rounded-md border border-line bg-surface p-4 font-mono text-sm"
        >
          {mail.text}
        </pre>
      </Disclosure>
    </>
  );
}
