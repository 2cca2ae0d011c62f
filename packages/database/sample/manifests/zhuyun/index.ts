import siteProgress from './site-progress.ts';
import tenantServices from './tenant-services.ts';

/** Listings of the namespace `zhuyun`. */
export const zhuyun = [siteProgress, tenantServices];
