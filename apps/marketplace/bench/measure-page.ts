import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';

export interface PageFigures {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcpMs: number;
  cls: number;
  tbtMs: number;
  /** All scripts that the page loads, each as gzip would send it. */
  scriptBytesGz: number;
}

/** One visit of Lighthouse's phone with an empty cache: simulated slow 4G (150 ms, 1.6 Mb/s) and a processor four times slower. */
export async function measurePage(url: string, port: number): Promise<PageFigures> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    throttlingMethod: 'simulate',
    // A sample deployment asks crawlers to stay away, on purpose.
    skipAudits: ['is-crawlable'],
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits } = result.lhr;
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcpMs: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbtMs: value('total-blocking-time'),
    scriptBytesGz: await scriptBytes(audits['network-requests']?.details),
  };
}

async function scriptBytes(details: unknown): Promise<number> {
  const { items = [] } = (details ?? {}) as { items?: { url: string; resourceType?: string }[] };
  const scripts = new Set(
    items.filter(({ resourceType }) => resourceType === 'Script').map(({ url }) => url),
  );
  const sizes = await Promise.all(
    [...scripts].map(async (url) => gzipSync(await (await fetch(url)).bytes(), { level: 9 }).length),
  );
  return sizes.reduce((total, size) => total + size, 0);
}

/** Of each figure the middle one of an odd number of visits. */
export function medianOf(visits: PageFigures[]): PageFigures {
  const middle = (key: keyof PageFigures) =>
    visits.map((visit) => visit[key]).toSorted((a, b) => a - b)[visits.length >> 1] as number;
  const keys = Object.keys(visits[0] as PageFigures) as (keyof PageFigures)[];
  return Object.fromEntries(keys.map((key) => [key, middle(key)])) as unknown as PageFigures;
}
