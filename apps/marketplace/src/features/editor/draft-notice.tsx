import type { Side } from '@headwater/manifest/merge';
import { m } from '../../generated/paraglide/messages.js';
import { formatTime } from '../../lib/format/index.ts';
import { useRoot } from '../../lib/use-root.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConflictList } from './conflict-list.tsx';
import type { DraftState, Notice } from './draft/draft-state.ts';
import type { DraftSync } from './draft/draft-sync.ts';
import type { StoredDraft } from './draft/stored-draft.ts';

export interface DraftNoticeProps {
  state: DraftState;
  sync: DraftSync;
  nameOf: (path: string) => string;
}

/** What other windows and other people did to this draft: told in the page, never in front of it. */
export function DraftNotice({ state, sync, nameOf }: DraftNoticeProps) {
  const who = useAuthor();
  const { incoming, notice, save } = state;
  if (save.kind === 'gone')
    return (
      <Callout
        tone="warn"
        title={m.editor_gone_title()}
        action={
          <Button size="sm" onClick={() => sync.renew()}>
            {m.editor_gone_renew()}
          </Button>
        }
      >
        {m.editor_gone_text()}
      </Callout>
    );
  if (incoming)
    return (
      <ConflictList
        key={incoming.draft.revision}
        incoming={incoming}
        by={who(incoming.draft.updatedBy)}
        nameOf={nameOf}
        onChoose={(choose: (path: string) => Side) => sync.resolve(choose)}
      />
    );
  if (!notice) return null;
  return (
    <Callout
      tone="info"
      title={titleOf(notice, who)}
      action={
        <Button size="sm" variant="quiet" onClick={() => sync.dismiss()}>
          {m.editor_notice_ok()}
        </Button>
      }
    >
      {notice.kind === 'merged' && notice.places.slice(0, 6).map(nameOf).join(m.editor_list_comma())}
    </Callout>
  );
}

function titleOf(notice: Notice, who: (by: StoredDraft['updatedBy']) => string): string {
  if (notice.kind === 'recovered') return m.editor_recovered({ time: formatTime(notice.at) });
  const { by, at, places } = notice;
  return m.editor_merged({ who: who(by), time: at ? formatTime(at) : '', count: places.length });
}

/** Oneself, in another window, or somebody by name. */
export function useAuthor(): (by: StoredDraft['updatedBy']) => string {
  const me = useRoot()?.session?.user.id;
  return (by) => {
    if (by?.id === me) return m.editor_other_window();
    return by?.name ?? m.editor_somebody();
  };
}
