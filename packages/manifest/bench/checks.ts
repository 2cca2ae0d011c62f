import { allChecks, exampleManifests, type Manifest, validate } from '../src/index.ts';

// Bar: 1,000 manifests through schema and all checks in under 2 s of processor time, so that neighbours do not count.
const count = 1000;
const barMs = 2000;
const examples = Object.values(exampleManifests);
const manifests = Array.from({ length: count }, (_, index) => ({
  ...structuredClone(examples[index % examples.length] as Manifest),
  version: `1.0.${index}`,
}));

for (const manifest of manifests.slice(0, 50)) validate(manifest);
const start = process.cpuUsage();
let findings = 0;
for (const manifest of manifests) findings += validate(manifest).findings.length;
const used = process.cpuUsage(start);
const elapsedMs = Math.round((used.user + used.system) / 1000);

process.stdout.write(
  `${JSON.stringify({ bench: 'manifest-checks', count, checks: allChecks.length, findings, elapsedMs, barMs })}\n`,
);
process.exitCode = elapsedMs < barMs ? 0 : 1;
