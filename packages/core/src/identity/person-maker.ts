import type { Locale } from '@headwater/domain';

export interface NewPerson {
  name: string;
  email: string;
  password: string;
  locale: Locale;
}

/** The part of the auth library's own context that this needs. */
interface Library {
  internalAdapter: {
    createUser(
      user: { name: string; email: string; emailVerified: boolean; locale: Locale },
      source: { method: string },
    ): Promise<{ id: string }>;
    linkAccount(account: {
      userId: string;
      providerId: string;
      accountId: string;
      password: string;
    }): Promise<unknown>;
  };
  password: { hash(password: string): Promise<string> };
}

/** Makes people whose address needs no confirmation; the password is hashed as sign-up would. */
export const personMaker =
  (context: () => Promise<Library>) =>
  async ({ name, email, password, locale }: NewPerson): Promise<string> => {
    const { internalAdapter, password: hasher } = await context();
    const user = await internalAdapter.createUser(
      { name, email: email.toLowerCase(), emailVerified: true, locale },
      { method: 'admin' },
    );
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: await hasher.hash(password),
    });
    return user.id;
  };
