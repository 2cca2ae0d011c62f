import type { Check } from '../../check/check.ts';
import { altText } from './alt-text.ts';
import { bothLocales } from './both-locales.ts';
import { bothLocalesOfText } from './both-locales-of-text.ts';
import { chineseInChinese } from './chinese-in-chinese.ts';
import { chineseInEnglish } from './chinese-in-english.ts';
import { classificationDuplicates } from './classification-duplicates.ts';
import { deployment } from './deployment.ts';
import { description } from './description.ts';
import { englishHype } from './english-hype.ts';
import { evidenceFile } from './evidence-file.ts';
import { fileChecksum } from './file-checksum.ts';
import { highlights } from './highlights.ts';
import { htmlInMarkdown } from './html-in-markdown.ts';
import { industry } from './industry.ts';
import { keywordDuplicates } from './keyword-duplicates.ts';
import { keywords } from './keywords.ts';
import { logo } from './logo.ts';
import { nameStyle } from './name-style.ts';
import { namedFileMissing } from './named-file-missing.ts';
import { pictureSize } from './picture-size.ts';
import { pictureType } from './picture-type.ts';
import { placeholderText } from './placeholder-text.ts';
import { plainHttpLink } from './plain-http-link.ts';
import { privateContact } from './private-contact.ts';
import { publisherContact } from './publisher-contact.ts';
import { remotePicture } from './remote-picture.ts';
import { sameInBoth } from './same-in-both.ts';
import { similar } from './similar.ts';
import { summaryCopy } from './summary-copy.ts';
import { superlatives } from './superlatives.ts';
import { tagline } from './tagline.ts';
import { unknownRegion } from './unknown-region.ts';
import { unknownScenario } from './unknown-scenario.ts';
import { unsafeMarkdown } from './unsafe-markdown.ts';
import { website } from './website.ts';

export const listingChecks: readonly Check[] = [
  bothLocales,
  bothLocalesOfText,
  tagline,
  description,
  highlights,
  keywordDuplicates,
  sameInBoth,
  chineseInChinese,
  chineseInEnglish,
  superlatives,
  englishHype,
  placeholderText,
  logo,
  altText,
  pictureType,
  pictureSize,
  remotePicture,
  similar,
  publisherContact,
  unsafeMarkdown,
  htmlInMarkdown,
  plainHttpLink,
  privateContact,
  unknownScenario,
  unknownRegion,
  classificationDuplicates,
  industry,
  deployment,
  nameStyle,
  website,
  keywords,
  summaryCopy,
  namedFileMissing,
  fileChecksum,
  evidenceFile,
];
