import { m } from '../../generated/paraglide/messages.js';
import { TextLink } from '../../ui/text-link.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import type { Overview } from './overview-page.tsx';
import { Section } from './section.tsx';

/** What happened last, newest first. */
export function News({ items }: { items: Overview['events'] }) {
  return (
    <Section
      title={m.workspace_news()}
      actions={
        <TextLink to="/workspace/events" className="text-sm">
          {m.workspace_news_all()}
        </TextLink>
      }
    >
      <Timeline
        items={items.map(({ id, at, title, state, about, to }) => ({
          id,
          at,
          title: to ? <TextLink to={to}>{title}</TextLink> : title,
          ...(state ? { children: state } : {}),
          by: about && <code className="break-all font-mono">{about}</code>,
        }))}
      />
    </Section>
  );
}
