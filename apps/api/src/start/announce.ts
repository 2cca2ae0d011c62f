import { type SampleSignIn, samplePassword } from '@headwater/core/sample';

/** What a person sees when everything runs: where to look, and who they may be in the sample. */
export function announce(options: { url: string; signIns: SampleSignIn[]; startedMs: number }): string {
  const { url, signIns } = options;
  const lines = [
    `Headwater is ready at ${url} (${(options.startedMs / 1000).toFixed(1)} s)`,
    `  marketplace     ${url}/zh-CN   ${url}/en`,
    `  API reference   ${url}/docs/api`,
  ];
  if (signIns.length > 0) {
    lines.push(
      `  outbox of mails ${url}/en/desk/outbox`,
      '',
      `Sample sign-ins (password: ${samplePassword}) at ${url}/en/sign-in`,
    );
    const oneOfEach = new Map(signIns.toReversed().map((person) => [person.role, person]));
    for (const person of [...oneOfEach.values()].reverse())
      lines.push(`  ${person.role.padEnd(28)}${person.email}`);
  }
  return lines.join('\n');
}
