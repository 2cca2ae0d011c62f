/** The keychain of the operating system, by server. */
export interface Keyring {
  get(server: string): Promise<string | null>;
  set(server: string, apiKey: string): Promise<void>;
  delete(server: string): Promise<void>;
}

const service = 'headwater';
/** A keychain that asks its owner for a password may take its time; one that hangs may not. */
const timeoutMs = 60_000;

/**
 * macOS Keychain, Windows Credential Manager or the Secret Service; null where the package for this machine is not
 * installed. On Linux never the kernel's keyring, which forgets everything with the session.
 */
export async function loadKeyring(): Promise<Keyring | null> {
  try {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    const entry = (server: string) => new AsyncEntry(service, server, { linux: { store: 'secret-service' } });
    const limit = () => AbortSignal.timeout(timeoutMs);
    return {
      get: async (server) => (await entry(server).getPassword(limit())) ?? null,
      set: (server, apiKey) => entry(server).setPassword(apiKey, limit()),
      delete: async (server) => void (await entry(server).deletePassword(limit())),
    };
  } catch {
    return null;
  }
}
