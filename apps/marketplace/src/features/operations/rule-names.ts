import { m } from '../../generated/paraglide/messages.js';

export const trustNames = { trusted: m.review_trusted, new: m.review_not_trusted };

export const bumpNames = {
  patch: m.operations_bump_patch,
  minor: m.operations_bump_minor,
  major: m.operations_bump_major,
  prerelease: m.operations_bump_prerelease,
};
