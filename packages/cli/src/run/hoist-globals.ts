const switches = ['--json', '--quiet', '--debug', '--no-color', '--color'];
const valued = ['--format', '--locale', '--server'];

/** `headwater --json status` means `headwater status --json`: global flags may stand before the command. */
export function hoistGlobals(argv: readonly string[]): string[] {
  const leading: string[] = [];
  let at = 0;
  for (; at < argv.length; at++) {
    const arg = argv[at] ?? '';
    if (switches.includes(arg) || valued.some((name) => arg.startsWith(`${name}=`))) leading.push(arg);
    else if (valued.includes(arg) && at + 1 < argv.length) leading.push(arg, argv[++at] ?? '');
    else break;
  }
  const rest = argv.slice(at);
  // Without a command there is only the root help, which takes no flags.
  if (rest.length === 0 || rest[0]?.startsWith('-')) return rest;
  const end = rest.indexOf('--');
  return end < 0 ? [...rest, ...leading] : [...rest.slice(0, end), ...leading, ...rest.slice(end)];
}
