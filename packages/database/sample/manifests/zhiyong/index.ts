import goLiveCoaching from './go-live-coaching.ts';
import productTraining from './product-training.ts';

/** Listings of the namespace `zhiyong`. */
export const zhiyong = [goLiveCoaching, productTraining];
