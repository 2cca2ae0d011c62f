import type { Api } from './api.ts';

export type OrganisationKind = 'vendor' | 'partner' | 'customer';

export interface SessionOrganisation {
  id: string;
  name: string;
  nameEn: string | null;
  kind: OrganisationKind;
  roles: string[];
}

export interface Session {
  user: { id: string; name: string; email: string };
  organisations: SessionOrganisation[];
  /** The organisation the person acts for now; null before they have joined one. */
  active: SessionOrganisation | null;
}

export interface SampleSignIns {
  /** The same for all of them. */
  password: string;
  /** `role` is the kind of organisation, then the role: `partner owner`. */
  people: { role: string; email: string }[];
}

/** What the api knows about one request and gives to the pages. */
export interface Visitor {
  /** tRPC caller bound to this visitor's actor. */
  api: Api;
  session: Session | null;
  requestId: string;
  /** Fresh for each request, base64; goes into the CSP header and the page's scripts. */
  nonce: string;
  /** Public origin without a trailing slash, for canonical and alternate links. */
  origin: string;
  /** True when this deployment runs on the sample catalogue: every page says so. */
  sampleData: boolean;
  /** Answers the requests below /api/auth in process, for this visitor's address. */
  auth: (request: Request) => Promise<Response>;
  /** Who may be tried out, on a deployment that runs on the sample catalogue. */
  sampleSignIns: SampleSignIns | null;
  /** No mail server is set up: mails wait in the outbox of the curation desk. */
  mailsInOutbox: boolean;
  /** Called once for each error nobody expected. */
  reportError: (error: unknown) => void;
}
