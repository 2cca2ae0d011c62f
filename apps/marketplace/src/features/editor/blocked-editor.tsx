import { m } from '../../generated/paraglide/messages.js';
import { Callout } from '../../ui/callout.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

interface BlockedEditorProps {
  listing: { listing: string; pending: { version: string } | null };
}

/** What is in review stays as it is, so that the reviewer decides about what they read. */
export function BlockedEditor({ listing: { listing, pending } }: BlockedEditorProps) {
  const path = `/workspace/listings/${listing}`;
  return (
    <>
      <PageHeader
        title={m.editor_title({ name: listing })}
        breadcrumbs={[
          { label: m.listings_title(), to: '/workspace/listings' },
          { label: listing, to: path },
        ]}
      />
      <Callout
        tone="info"
        title={m.editor_blocked()}
        action={
          pending && (
            <LinkButton size="sm" to={`${path}/versions/${pending.version}`}>
              {m.listings_open_version()}
            </LinkButton>
          )
        }
      >
        {m.editor_blocked_text()}
      </Callout>
    </>
  );
}
