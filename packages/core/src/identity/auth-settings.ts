export interface SingleSignOnSettings {
  /** OpenID Connect issuer; its discovery document tells the rest. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** On the button of the sign-in page. */
  name: string;
  /** The provider's people own the addresses it names, even where it does not say `email_verified`. */
  trustEmail?: boolean;
}

export interface AuthSettings {
  /** Signs cookies and seals second factors; at least 32 characters. */
  secret: string;
  /** On whenever the deployment is reached by https. */
  secureCookies: boolean;
  rateLimit: boolean;
  /** How often one address may try a password or a code; left out, the library's three in ten seconds hold. */
  attemptsPerMinute?: number;
  /** Further origins that may call sign-in, beside our own. */
  trustedOrigins?: string[];
  singleSignOn?: SingleSignOnSettings | null;
  /** The vendor's people may only read until they have set up a second factor. */
  requireSecondFactor?: boolean;
}

/** Set by our own HTTP layer from the connection, never taken from a client. */
export const clientAddressHeader = 'x-headwater-client-address';
export const singleSignOnProviderId = 'sso';
export const cookiePrefix = 'headwater';
