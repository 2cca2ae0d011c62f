import { join } from 'node:path';
import ts from 'typescript';
import { type Publishable, readPackage } from './read-package.ts';

const printer = ts.createPrinter({ removeComments: true });

/**
 * What a built package exports, declaration by declaration and without comments, so that a change of it is seen in a
 * diff. What only repeats a committed document, such as the payloads of the OpenAPI document, is named and not printed.
 */
export async function reportApi(dir: string, dist: string): Promise<string> {
  const target = await readPackage(dir, dist);
  const { checker, modules } = load(target);
  const places = new Map<ts.Symbol, string>();
  const parts: string[] = [];
  for (const [key, module] of modules) {
    const entry = join(target.json.name, key);
    const lines: string[] = [];
    for (const exported of checker.getExportsOfModule(module).sort(byName)) {
      const symbol = resolve(checker, exported);
      const place = places.get(symbol);
      lines.push(place ? `export { ${exported.name} } from '${place}';` : printSymbol(symbol));
      if (!place) places.set(symbol, entry);
    }
    parts.push(section(entry, lines));
  }
  const reached = [...findReached(checker, [...places.keys()], dist)].sort(byName);
  const rest = section('Reached from these, without an export of its own', reached.map(printSymbol));
  return [
    `# What ${target.json.name} exports`,
    'Made by `npm run generate` from the published types. Do not edit.',
    ...parts,
    ...(reached.length ? [rest] : []),
  ].join('\n\n');
}

function load({ json, dist, entries }: Publishable) {
  const files = entries.map((entry) => join(dist, 'esm', `${entry}.d.ts`));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    // Declarations are printed, not checked.
    noLib: true,
  });
  const checker = program.getTypeChecker();
  const keys = Object.entries(json.exports ?? {}).flatMap(([key, path]) =>
    path.endsWith('.ts') ? [key] : [],
  );
  const modules = keys.map((key, at): [string, ts.Symbol] => {
    const file = program.getSourceFile(files[at] ?? '');
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${json.name} has no types for ${key}`);
    return [key, module];
  });
  return { checker, modules };
}

const byName = (a: ts.Symbol, b: ts.Symbol) => (a.name < b.name ? -1 : Number(a.name > b.name));

const resolve = (checker: ts.TypeChecker, symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The statement of a declaration: of a constant that is two levels up. */
const statementsOf = (symbol: ts.Symbol): ts.Node[] =>
  (symbol.declarations ?? []).map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node));

const printSymbol = (symbol: ts.Symbol): string => statementsOf(symbol).map(printStatement).join('\n');

function printStatement(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  const [head = ''] = text.split(/[={<]/, 1);
  if (isGenerated(node)) return `${head.trim()} /* of openapi.json */`;
  // The types of zod schemas repeat the JSON Schema, which is committed and far easier to compare.
  return ts.isVariableStatement(node) && text.length > 1000 ? `${head.trim()}<…>` : text;
}

const isGenerated = (node: ts.Node) => /openapi\/schema\./.test(node.getSourceFile().fileName);

const section = (title: string, lines: string[]) => `## ${title}\n\n\`\`\`ts\n${lines.join('\n\n')}\n\`\`\``;

/** Types of this package that the exported ones speak of. */
function findReached(checker: ts.TypeChecker, exported: ts.Symbol[], dist: string): Set<ts.Symbol> {
  const known = new Set(exported);
  const reached = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const found = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
    const symbol = found ? resolve(checker, found) : undefined;
    if (symbol && !known.has(symbol) && isOurs(symbol, dist)) {
      known.add(symbol);
      reached.add(symbol);
      statementsOf(symbol).forEach(visit);
    }
    ts.forEachChild(node, visit);
  };
  for (const symbol of exported)
    statementsOf(symbol)
      .filter((node) => !isGenerated(node))
      .forEach(visit);
  return reached;
}

/** A statement at the top of one of our files; its members and type parameters are printed with it. */
function isOurs(symbol: ts.Symbol, dist: string): boolean {
  const node = statementsOf(symbol)[0];
  if (!node || isGenerated(node)) return false;
  const file = node.getSourceFile();
  return node.parent === file && file.fileName.startsWith(dist);
}
