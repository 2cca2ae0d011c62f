import { Check, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { formatWorkingDays } from '../../lib/format/index.ts';
import { localePath } from '../../lib/locale/path.ts';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Json } from './at.ts';

type Forecast = Awaited<ReturnType<Api['catalogue']['forecastSubmission']>>;
export type ForecastAnswer = { forecast: Forecast } | { refused: string };

const pauseMs = 400;

/** What submitting will do, by the risk policy in force, and why. */
export function SubmitForecast({ manifest }: { manifest: Json }) {
  const answer = useForecast(manifest);
  if (answer === 'asking') return <Skeleton className="h-20 w-full rounded-md" />;
  if (answer === null) return null;
  if ('refused' in answer) return <Callout tone="bad" title={answer.refused} />;
  const { decision, reasons, impact, reviewWorkingDays, publishingTasks } = answer.forecast;
  if (publishingTasks > 0) return null;
  if (impact === 'first')
    return (
      <Callout tone="info" title={m.editor_forecast_review()}>
        {m.editor_forecast_first({ days: formatWorkingDays(reviewWorkingDays) })}
      </Callout>
    );
  return (
    <Callout
      tone={decision === 'auto_approve' ? 'good' : 'info'}
      title={decision === 'auto_approve' ? m.editor_forecast_auto() : m.editor_forecast_review()}
    >
      {decision === 'review' && (
        <p>{m.editor_forecast_because({ days: formatWorkingDays(reviewWorkingDays) })}</p>
      )}
      <ul className="mt-1 space-y-0.5">
        {reasons.map(({ code, met, text }) => (
          <li key={code} className="flex items-start gap-1.5">
            <Mark met={met} />
            {textOf(text)}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Mark({ met }: { met: boolean }) {
  const Icon = met ? Check : X;
  return (
    <>
      <Icon aria-hidden className={`mt-[0.25em] size-4 shrink-0 ${met ? 'text-good' : 'text-bad'}`} />
      <span className="sr-only">{met ? m.editor_met() : m.editor_unmet()}</span>
    </>
  );
}

function useForecast(manifest: Json): ForecastAnswer | 'asking' | null {
  const [answer, setAnswer] = useState<ForecastAnswer | 'asking' | null>('asking');
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => setAnswer(await ask(manifest, stop.signal)), pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [manifest]);
  return answer;
}

async function ask(manifest: Json, signal: AbortSignal): Promise<ForecastAnswer | null> {
  try {
    const answer = await fetch(localePath('/workspace/forecast'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ manifest }),
      redirect: 'manual',
      signal,
    });
    return answer.ok ? ((await answer.json()) as ForecastAnswer) : null;
  } catch {
    return null;
  }
}
