import { data } from 'react-router';
import type { ForecastAnswer } from '../../features/editor/submit-forecast.tsx';
import { readApiFailure } from '../../server/api-failure.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/forecast.ts';

/** Answers the last look before submitting: what the risk policy would decide. */
export async function action({ context, request }: Route.ActionArgs): Promise<Response> {
  const { manifest } = await readBody(request);
  try {
    const forecast = await page(context).api.catalogue.forecastSubmission({ manifest });
    return Response.json({ forecast } satisfies ForecastAnswer);
  } catch (error) {
    const failure = readApiFailure(error);
    if (!failure) throw error;
    const [first] = failure.issues;
    const refused = first ? `${failure.message}: ${first.message}` : failure.message;
    return Response.json({ refused } satisfies ForecastAnswer);
  }
}

async function readBody(request: Request): Promise<{ manifest: Record<string, unknown> }> {
  try {
    return (await request.json()) as { manifest: Record<string, unknown> };
  } catch {
    throw data(null, { status: 400 });
  }
}
