import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { EndpointFields } from './endpoint-fields.tsx';
import type { EndpointDetail, EventTypeChoice } from './types.ts';

export function EndpointActions({ endpoint, types }: { endpoint: EndpointDetail; types: EventTypeChoice[] }) {
  return (
    <>
      <ConfirmAction
        trigger={<Button variant="danger">{m.webhooks_delete()}</Button>}
        title={m.webhooks_delete_title()}
        description={m.webhooks_delete_text()}
        confirm={m.webhooks_delete()}
        fields={{ intent: 'delete' }}
        done={m.webhooks_delete()}
      />
      <LinkButton to={`/workspace/webhooks/${endpoint.id}/rotate`}>{m.webhooks_rotate()}</LinkButton>
      <ConfirmAction
        trigger={<Button>{m.webhooks_edit()}</Button>}
        title={m.webhooks_edit()}
        description={m.webhooks_edit_text()}
        confirm={m.workspace_save()}
        tone="primary"
        fields={{ intent: 'update' }}
        done={m.webhooks_updated()}
      >
        <EndpointFields types={types} endpoint={endpoint} />
      </ConfirmAction>
    </>
  );
}
