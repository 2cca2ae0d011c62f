import { enhanceSearchBoxes, focusSearchOnSlash } from './enhance-search.ts';
import { enhanceLiveForms } from './live-form.ts';

// All the script a public page has: each of them works without it.
document.documentElement.dataset.scripted = '';
enhanceSearchBoxes();
focusSearchOnSlash();
enhanceLiveForms();
