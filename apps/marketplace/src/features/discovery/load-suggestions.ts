import type { Suggestion, Suggestions } from '../../browser/suggestions.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { wordsOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import type { PageContext } from '../../server/context.ts';
import { hueOf } from '../../ui/hue-of.ts';
import { publisherName, shownPicture } from './card-view.ts';
import { kindName } from './code-names.ts';
import { facetLabel } from './facet-views.ts';
import { catalogueWith, listingPath } from './paths.ts';

type Found = Awaited<ReturnType<Api['discovery']['suggest']>>;

/** What search as you type offers for the words so far. */
export async function loadSuggestions({ api, locale }: PageContext, words: string): Promise<Suggestions> {
  const { data, facets } = await api.discovery.suggest({ q: words.trim().slice(0, 60) });
  return {
    groups: [
      { label: m.catalogue_suggest_listings(), options: data.map(listingOption) },
      {
        label: m.catalogue_suggest_places(),
        options: facets.map(({ facet, value, name }) => ({
          to: localePath(catalogueWith({ [facet]: value })),
          name: name[locale],
          detail: facetLabel(facet),
          tile: null,
        })),
      },
    ],
  };
}

function listingOption(card: Found['data'][number]): Suggestion {
  const { text, lang } = wordsOf(card.name) ?? { text: card.listing };
  return {
    to: localePath(listingPath(card.listing)),
    name: text,
    lang,
    detail: `${kindName(card.kind)} · ${publisherName(card.publisher)}`,
    tile: {
      src: shownPicture(card.logo),
      letter: [...text.trim()][0]?.toUpperCase() ?? '·',
      hue: hueOf(text),
    },
  };
}
