import { m } from '../../generated/paraglide/messages.js';

/** The auth library's codes, and those of the identity provider's way back, as a person reads them. */
const words: Record<string, () => string> = {
  INVALID_EMAIL_OR_PASSWORD: m.auth_error_credentials,
  INVALID_EMAIL: m.auth_error_email,
  INVALID_PASSWORD: m.auth_error_password,
  EMAIL_NOT_VERIFIED: m.auth_error_not_verified,
  PASSWORD_TOO_SHORT: m.auth_error_password_short,
  PASSWORD_TOO_LONG: m.auth_error_password_long,
  INVALID_NAME: m.auth_error_name,
  TOKEN_EXPIRED: m.auth_error_link,
  INVALID_TOKEN: m.auth_error_link,
  USER_NOT_FOUND: m.auth_error_link,
  INVALID_CODE: m.auth_error_code,
  INVALID_BACKUP_CODE: m.auth_error_backup_code,
  INVALID_TWO_FACTOR_COOKIE: m.auth_error_challenge_over,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: m.auth_error_challenge_over,
  ACCOUNT_TEMPORARILY_LOCKED: m.auth_error_locked,
  TOTP_ALREADY_ENABLED: m.auth_error_factor_on,
  TOO_MANY_REQUESTS: m.auth_error_too_many,
  SESSION_NOT_FRESH: m.auth_error_not_fresh,
  CREDENTIAL_ACCOUNT_NOT_FOUND: m.auth_error_no_password,
  account_not_linked: m.auth_error_not_linked,
  email_not_found: m.auth_error_provider_email,
  access_denied: m.auth_error_provider_denied,
};

export const authWords = (code: string): string => (words[code] ?? m.auth_error_unknown)();
