import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Diff } from '../../ui/diff.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Steps } from '../../ui/steps.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { Sample, Samples } from './sample.tsx';

export function FeedbackSamples() {
  return (
    <Samples id="feedback" title={m.ui_feedback()}>
      <Sample name="Callout">
        <div className="space-y-3">
          <Callout tone="info" title={m.ui_callout_info()}>
            {m.ui_callout_info_text()}
          </Callout>
          <Callout tone="good" title={m.ui_callout_good()} />
          <Callout
            tone="warn"
            title={m.ui_callout_warn()}
            action={<Button size="sm">{m.ui_callout_action()}</Button>}
          />
          <Callout tone="bad" title={m.ui_callout_bad()} />
          <Callout tone="special" title={m.ui_callout_special()} />
        </div>
      </Sample>
      <Sample name="Timeline">
        <Timeline
          items={[
            {
              id: '4',
              at: '2026-11-20T06:30:00Z',
              title: m.ui_timeline_review(),
              by: m.ui_timeline_curator(),
              tone: 'info',
            },
            {
              id: '3',
              at: '2026-11-19T03:12:00Z',
              title: m.ui_timeline_warn(),
              tone: 'warn',
              children: m.ui_timeline_warn_text(),
            },
            {
              id: '2',
              at: '2026-11-19T03:10:00Z',
              title: m.ui_timeline_submitted(),
              by: m.ui_timeline_publisher(),
              tone: 'good',
            },
            { id: '1', at: '2026-11-18T08:00:00Z', title: m.ui_timeline_draft() },
          ]}
        />
      </Sample>
      <Sample name="Steps · Progress" wide>
        <div className="grid gap-8 lg:grid-cols-[2fr_1fr]">
          <Steps
            label={m.ui_steps()}
            items={[
              { label: m.ui_step_namespace(), state: 'done' },
              { label: m.ui_step_listing(), state: 'done' },
              { label: m.ui_step_checks(), state: 'current', note: m.ui_step_checks_note() },
              { label: m.ui_step_review(), state: 'todo' },
            ]}
          />
          <Progress label={m.ui_progress()} value={0.72} />
        </div>
      </Sample>
      <Sample name="Tabs">
        <Tabs
          label={m.ui_tabs()}
          items={[
            { to: '/ui', label: m.ui_tab_overview() },
            { to: '/ui/versions', label: m.ui_tab_versions(), count: '4' },
            { to: '/ui/leads', label: m.ui_tab_leads() },
          ]}
        />
      </Sample>
      <Sample name="Skeleton">
        <div className="flex gap-4">
          <Skeleton className="size-11" />
          <div className="flex-1 space-y-2.5 pt-1">
            <Skeleton className="h-4 w-1/2" />
            <Skeleton className="h-4" />
            <Skeleton className="h-4 w-2/3" />
          </div>
        </div>
      </Sample>
      <Sample name="Diff" wide>
        <Diff
          items={[
            {
              path: '/pricing/implementation',
              label: m.ui_diff_label(),
              before: m.ui_diff_before(),
              after: m.ui_diff_after(),
            },
            { path: '/scopes/3', before: null, after: 'contacts.read' },
          ]}
        />
      </Sample>
      <Sample name="ErrorState">
        <ErrorState requestId="req_0mb7n2" action={<Button size="sm">{m.ui_retry()}</Button>} />
      </Sample>
    </Samples>
  );
}
