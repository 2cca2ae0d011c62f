import type { Check } from '../../check/check.ts';
import { adminPermission } from './admin-permission.ts';
import { broadEgress } from './broad-egress.ts';
import { broadScope } from './broad-scope.ts';
import { egressCoverage } from './egress-coverage.ts';
import { malformedUrl } from './malformed-url.ts';
import { missingAuth } from './missing-auth.ts';
import { oauthEndpoints } from './oauth-endpoints.ts';
import { plainHttp } from './plain-http.ts';
import { scopePurpose } from './scope-purpose.ts';
import { secret } from './secret.ts';
import { testOperation } from './test-operation.ts';
import { undeclaredScope } from './undeclared-scope.ts';
import { unusedScope } from './unused-scope.ts';
import { weakFlow } from './weak-flow.ts';
import { weakScheme } from './weak-scheme.ts';

export const authChecks: readonly Check[] = [
  secret,
  missingAuth,
  scopePurpose,
  unusedScope,
  undeclaredScope,
  oauthEndpoints,
  plainHttp,
  weakFlow,
  testOperation,
  weakScheme,
  broadScope,
  egressCoverage,
  broadEgress,
  malformedUrl,
  adminPermission,
];
