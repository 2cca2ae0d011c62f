import securityAssessment from './security-assessment.ts';
import securityOperations from './security-operations.ts';

/** Listings of the namespace `anlan`. */
export const anlan = [securityAssessment, securityOperations];
