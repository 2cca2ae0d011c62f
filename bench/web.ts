import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { chromium } from 'playwright-core';
import { measurePage, medianOf } from '../apps/marketplace/bench/measure-page.ts';
import { findBrowser } from '../apps/marketplace/e2e/support/find-browser.ts';
import { type Product, startProduct } from './product.ts';

/**
 * `npm run bench:web [-- --visits 3 --seconds 5]`: builds, serves the sample, visits home, catalogue and detail in both
 * languages with Lighthouse's throttled phone and puts the server under load; every figure beside its bar.
 */
const { values } = parseArgs({
  options: { visits: { type: 'string', default: '3' }, seconds: { type: 'string', default: '5' } },
});
const visits = Math.max(1, Number(values.visits));
const duration = Number(values.seconds);
const pages: [name: string, path: string, scriptBarBytes: number][] = [
  ['home', '', 120_000],
  ['catalogue', '/catalogue', 120_000],
  ['detail', '/catalogue/zhengtong/civic-hotline', 0],
  ['legal', '/privacy', 0],
];

const build = spawnSync('npm', ['run', 'build', '-w', '@headwater/marketplace'], { encoding: 'utf8' });
if (build.status !== 0) throw new Error(build.stderr);
let allGood = true;
const mark = (good: boolean) => {
  allGood &&= good;
  return good ? ' ' : '✗';
};

async function visit(product: Product): Promise<void> {
  const debuggingPort = 9300 + Math.floor(Math.random() * 600);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${debuggingPort}`],
  });
  console.log(
    `\nLighthouse, phone, simulated slow 4G and a 4 times slower processor, median of ${visits}; ✗ misses its bar`,
  );
  console.log(
    'page'.padEnd(18),
    'perf a11y best  seo (≥ 98)   LCP (≤ 1.50 s)   CLS (0)   TBT    JS gz (bar)',
  );
  try {
    for (const [name, path, scriptBar] of pages)
      for (const locale of ['zh-CN', 'en']) {
        const seen = [];
        for (let i = 0; i < visits; i += 1)
          seen.push(await measurePage(`${product.url}/${locale}${path}`, debuggingPort));
        const { performance, accessibility, bestPractices, seo, ...got } = medianOf(seen);
        const scores = [performance, accessibility, bestPractices, seo]
          .map((score) => `${String(score).padStart(3)}${mark(score >= 98)}`)
          .join(' ');
        console.log(
          `${name} ${locale}`.padEnd(18),
          scores,
          `${(got.lcpMs / 1000).toFixed(2)} s ${mark(got.lcpMs <= 1500)}`.padStart(19),
          `${got.cls.toFixed(3)}${mark(got.cls < 0.001)}`.padStart(14),
          `${got.tbtMs.toFixed(0)} ms`.padStart(7),
          `${(got.scriptBytesGz / 1000).toFixed(1)} kB (${scriptBar / 1000})${mark(got.scriptBytesGz <= scriptBar)}`.padStart(
            17,
          ),
        );
      }
  } finally {
    await browser.close();
  }
}

async function press(product: Product): Promise<void> {
  console.log(`\nServer, ${duration} s each, 16 connections, as a browser asks (Accept-Encoding: br)`);
  console.log(
    'page'.padEnd(30),
    'a second'.padStart(9),
    'CPU ms'.padStart(8),
    'a core and second'.padStart(18),
    '≥'.padStart(6),
  );
  const load = async (name: string, path: string, bar: number | null) => {
    const before = product.cpuMs();
    const { requests, non2xx } = await autocannon({
      url: product.url,
      connections: 16,
      duration,
      idReplacement: true,
      requests: [{ method: 'GET', path, headers: { 'accept-encoding': 'br' } }],
    });
    if (non2xx > 0) throw new Error(`${path} answered ${non2xx} errors`);
    const after = product.cpuMs();
    const cpuMs = before === null || after === null ? Number.NaN : (after - before) / requests.total;
    console.log(
      name.padEnd(30),
      requests.average.toFixed(0).padStart(9),
      cpuMs.toFixed(2).padStart(8),
      (1000 / cpuMs).toFixed(0).padStart(18),
      String(bar ?? '–').padStart(6),
      mark(!(1000 / cpuMs < (bar ?? 0))),
    );
  };
  for (const locale of ['zh-CN', 'en']) {
    // An address that nobody asked for before is in no cache.
    await load(`catalogue ${locale}, uncached`, `/${locale}/catalogue?visit=[<id>]`, 300);
    await load(`catalogue ${locale}, cached`, `/${locale}/catalogue`, 5000);
  }
  await load('detail zh-CN, uncached', '/zh-CN/catalogue/zhengtong/civic-hotline?visit=[<id>]', null);
}

const product = await startProduct();
try {
  await visit(product);
  await press(product);
} finally {
  await product.stop();
}
process.exit(allGood ? 0 : 1);
