import type { Check } from '../../check/check.ts';
import { changelogDates } from './changelog-dates.ts';
import { changelogEntry } from './changelog-entry.ts';
import { deprecatedContent } from './deprecated-content.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { fillMarker } from './fill-marker.ts';
import { jsonValue } from './json-value.ts';
import { kindChanged } from './kind-changed.ts';
import { metaSize } from './meta-size.ts';
import { shape } from './shape.ts';
import { syntax } from './syntax.ts';
import { unknownKey } from './unknown-key.ts';
import { versionNotGreater } from './version-not-greater.ts';
import { versionTaken } from './version-taken.ts';

export const schemaChecks: readonly Check[] = [
  syntax,
  shape,
  unknownKey,
  jsonValue,
  metaSize,
  duplicateKeys,
  fillMarker,
  versionNotGreater,
  versionTaken,
  changelogEntry,
  changelogDates,
  kindChanged,
  deprecatedContent,
];
