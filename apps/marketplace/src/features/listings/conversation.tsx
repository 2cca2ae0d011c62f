import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { Badge } from '../../ui/badge.tsx';
import { Section } from '../workspace/section.tsx';
import { DecisionWords } from './decision-words.tsx';
import { Reply } from './reply.tsx';
import type { Version } from './types.ts';
import { decisionName } from './version-timeline.tsx';

export interface ConversationProps {
  version: Pick<Version, 'notes' | 'decisions' | 'caseId' | 'state'>;
  mayReply: boolean;
}

/** The publisher and its reviewer, oldest first; what is new to the reader says so and is then marked as read. */
export function Conversation({ version: { notes, decisions, caseId, state }, mayReply }: ConversationProps) {
  const fresh = useFreshNotes({ notes, caseId });
  const asked = decisions.filter(({ action }) => action === 'request_changes' || action === 'reject');
  const said = [...notes, ...asked].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <Section id="conversation" title={m.listings_conversation()}>
      {said.length === 0 ? (
        <p className="text-ink-soft text-sm">{m.listings_conversation_none()}</p>
      ) : (
        <ol className="space-y-3">
          {said.map((one) =>
            'body' in one ? (
              <Note key={one.id} note={one} fresh={fresh.has(one.id)} />
            ) : (
              <Asked key={one.id} decision={one} />
            ),
          )}
        </ol>
      )}
      {mayReply && <Reply key={notes.length} mayHandBack={state === 'action_required'} />}
    </Section>
  );
}

/** What was unread when the page was opened stays marked while it is open, though the server knows it is read. */
function useFreshNotes({ notes, caseId }: Pick<Version, 'notes' | 'caseId'>): Set<string> {
  const { submit } = useFetcher();
  const unread = notes.filter((note) => note.unread).map(({ id }) => id);
  const [fresh, setFresh] = useState<string[]>(unread);
  const told = useRef('');
  const now = unread.join(' ');
  useEffect(() => {
    if (now === '' || !caseId || told.current === now) return;
    told.current = now;
    setFresh((before) => [...new Set([...before, ...now.split(' ')])]);
    submit({ intent: 'read', caseId }, { method: 'post' });
  }, [now, caseId, submit]);
  return new Set([...fresh, ...unread]);
}

function Note({ note, fresh }: { note: Version['notes'][number]; fresh: boolean }) {
  const mine = note.from === 'publisher';
  return (
    <li
      className={clsx(
        'max-w-2xl rounded-lg border px-4 py-3 text-sm',
        mine ? 'ms-6 border-line bg-surface sm:ms-16' : 'me-6 border-accent-line bg-accent-soft/50 sm:me-16',
      )}
    >
      <p className="flex flex-wrap items-center gap-x-2 text-ink-faint text-xs">
        <span className="font-medium text-ink">
          {mine ? (note.author ?? m.listings_from_publisher()) : m.listings_from_reviewer()}
        </span>
        <time dateTime={note.at}>{formatDateTime(note.at)}</time>
        {fresh && <Badge tone="info">{m.listings_note_new()}</Badge>}
      </p>
      <p className="mt-1.5 whitespace-pre-line break-words">{note.body}</p>
    </li>
  );
}

/** A request for changes or a rejection is the reviewer's word too, and what is answered. */
function Asked({ decision }: { decision: Version['decisions'][number] }) {
  return (
    <li className="me-6 max-w-2xl rounded-lg border border-warn bg-warn-soft/40 px-4 py-3 text-sm sm:me-16">
      <p className="flex flex-wrap items-center gap-x-2 text-ink-faint text-xs">
        <span className="font-medium text-ink">
          {m.listings_from_reviewer()} · {decisionName(decision.action)}
        </span>
        <time dateTime={decision.at}>{formatDateTime(decision.at)}</time>
      </p>
      <div className="mt-1.5 break-words">
        <DecisionWords {...decision} />
      </div>
    </li>
  );
}
