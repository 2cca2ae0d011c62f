import blendedLearning from './blended-learning.ts';
import courseProduction from './course-production.ts';

/** Listings of the namespace `xueyou`. */
export const xueyou = [blendedLearning, courseProduction];
