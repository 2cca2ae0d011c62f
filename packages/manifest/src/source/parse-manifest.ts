import { LineCounter, parseDocument } from 'yaml';
import type { BilingualText } from '../codes/locale.ts';
import { type Position, positionOf } from './position-of.ts';

/** Largest manifest that is read, in bytes. */
export const maxManifestBytes = 256 * 1024;

/** What is wrong with the text itself, before any schema. */
export interface SourceProblem {
  message: BilingualText;
  line: number;
  column: number;
}

/** A manifest as it was read, with the way back to its lines. */
export interface ParsedManifest {
  /** The value, or undefined if the text could not be read. */
  value: unknown;
  problems: SourceProblem[];
  /** Line and column (both from 1) of a JSON Pointer, or of the nearest parent that exists. */
  locate(pointer: string): Position | null;
}

/** Reads a manifest from YAML or JSON. Never throws; aliases and size are bounded. */
export function parseManifest(
  text: string,
  options: { format: 'yaml' | 'json'; maxBytes?: number },
): ParsedManifest {
  const limit = options.maxBytes ?? maxManifestBytes;
  if (new TextEncoder().encode(text).length > limit) return unreadable(tooLarge(limit));
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, version: '1.2', logLevel: 'error' });
    const problems = document.errors.concat(document.warnings as never[]).map((error) => ({
      message: syntaxMessage(error.message),
      line: error.linePos?.[0].line ?? 1,
      column: error.linePos?.[0].col ?? 1,
    }));
    const json = options.format === 'json' ? parseJson(text) : null;
    if (json?.problem && problems.length === 0) problems.push(json.problem);
    const value = problems.length > 0 ? undefined : (json?.value ?? document.toJS({ maxAliasCount: 50 }));
    return { value, problems, locate: (pointer) => positionOf(document, lines, pointer) };
  } catch (error) {
    return unreadable(syntaxMessage(error instanceof Error ? error.message : String(error)));
  }
}

function parseJson(text: string): { value?: unknown; problem?: SourceProblem } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? 0)).split('\n');
    return {
      problem: {
        message: syntaxMessage(message),
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
      },
    };
  }
}

function unreadable(message: BilingualText): ParsedManifest {
  return { value: undefined, problems: [{ message, line: 1, column: 1 }], locate: () => null };
}

function tooLarge(limit: number): BilingualText {
  const size = `${Math.floor(limit / 1024)} KB`;
  return { 'zh-CN': `清单超过 ${size} 的上限`, en: `The manifest is larger than the limit of ${size}` };
}

function syntaxMessage(detail: string): BilingualText {
  const first = (detail.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').slice(0, 300);
  return { 'zh-CN': `无法读取:${first}`, en: `Cannot be read: ${first}` };
}
