import { writeFile } from 'node:fs/promises';
import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { AbortError } from '../failures/abort-error.ts';
import type { ManifestFile } from '../manifest-file/manifest-file.ts';
import { printDocument } from '../manifest-file/print-document.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';

const codeLists = ['categories', 'scenarios', 'industries', 'regions', 'companySizes', 'deployment'];

/**
 * Repairs what has one right answer and keeps every comment: ids in lower case, no value twice in a list of codes
 * or keywords. Answers with what was changed.
 */
export async function fixFile(run: Invocation, file: ManifestFile): Promise<string[]> {
  if (file.text === null)
    throw new AbortError({
      code: 'usage',
      exitCode: exitCodes.usage,
      what: (m) => m.failures.cannotFixTypeScript(file.shown),
    });
  if (file.problems.length > 0) return [];
  const document = parseDocument(file.text);
  const fixed = [...lowerIds(document), ...dropDuplicates(document)].map(run.messages.validate.fix);
  if (fixed.length > 0) await writeFile(file.path, printDocument(document, file));
  return fixed;
}

interface Fix {
  pointer: string;
  kind: 'lowercase' | 'duplicate';
  value: string;
}

function lowerIds(document: Document): Fix[] {
  const parts = document.get('composes');
  const paths: (string | number)[][] = [
    ['id'],
    ...(isSeq(parts) ? parts.items.map((_, index) => ['composes', index, 'listing']) : []),
  ];
  return paths.flatMap((path) => {
    const value = document.getIn(path);
    if (typeof value !== 'string' || value === value.toLowerCase()) return [];
    document.setIn(path, value.toLowerCase());
    return [{ pointer: `/${path.join('/')}`, kind: 'lowercase' as const, value: value.toLowerCase() }];
  });
}

function dropDuplicates(document: Document): Fix[] {
  const listing = document.get('listing');
  const languages = isMap(listing) ? listing.items.map((pair) => String(pair.key)) : [];
  const paths = [
    ...codeLists.map((name) => ['classification', name]),
    ...languages.map((language) => ['listing', language, 'keywords']),
  ];
  return paths.flatMap((path) => {
    const list = document.getIn(path);
    return isSeq(list) ? dropFrom(list, `/${path.join('/')}`) : [];
  });
}

function dropFrom(list: YAMLSeq, pointer: string): Fix[] {
  const seen = new Set<unknown>();
  const fixes: Fix[] = [];
  list.items = list.items.filter((item) => {
    const value = isScalar(item) ? item.value : item;
    if (typeof value !== 'string' || !seen.has(value)) {
      seen.add(value);
      return true;
    }
    fixes.push({ pointer, kind: 'duplicate', value });
    return false;
  });
  return fixes;
}
