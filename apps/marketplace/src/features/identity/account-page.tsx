import { m } from '../../generated/paraglide/messages.js';
import type { Locale } from '../../lib/locale/locales.ts';
import type { FormResult } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AccountSection } from './account-section.tsx';
import { type Device, Devices } from './devices.tsx';
import { type OwnOrganisation, OwnOrganisations } from './own-organisations.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProfileForm } from './profile-form.tsx';

export interface AccountPageProps {
  user: { name: string; email: string; locale: Locale; twoFactorEnabled: boolean };
  organizations: OwnOrganisation[];
  /** Null when this session is too old to be shown the others. */
  devices: Device[] | null;
  withPassword: boolean;
  now: string;
  /** The step just taken. */
  done: string | null;
  result: FormResult | undefined;
}

export function AccountPage(props: AccountPageProps) {
  const { user, organizations, devices, withPassword, now, done, result } = props;
  const resultOf = (intent: string) =>
    result?.ok === false && result.values.intent === intent ? result : undefined;
  return (
    <>
      <PageHeader title={m.account_title()} description={m.account_description()} />
      <AccountSection
        id="profile"
        title={m.account_profile()}
        description={<Address email={user.email} />}
        done={done === 'profile' ? m.account_done_profile() : undefined}
      >
        <ProfileForm user={user} result={resultOf('profile')} />
      </AccountSection>
      <AccountSection
        id="organisations"
        title={m.account_organisations()}
        description={m.account_organisations_text()}
      >
        <OwnOrganisations organisations={organizations} />
      </AccountSection>
      <AccountSection
        id="notifications"
        title={m.notifications_title()}
        description={m.notifications_summary()}
      >
        <LinkButton to="/account/notifications">{m.notifications_open()}</LinkButton>
      </AccountSection>
      <AccountSection
        id="password"
        title={m.account_password()}
        description={m.account_password_text()}
        done={done === 'password' ? m.account_done_password() : undefined}
      >
        <PasswordForm withPassword={withPassword} result={resultOf('password')} />
      </AccountSection>
      <AccountSection
        id="second-factor"
        title={m.account_factor()}
        description={m.account_factor_text()}
        done={factorDone(done)}
      >
        <SecondFactorState enabled={user.twoFactorEnabled} />
      </AccountSection>
      <AccountSection
        id="sessions"
        title={m.account_sessions()}
        description={m.account_sessions_text()}
        done={devicesDone(done)}
      >
        <Devices devices={devices} now={now} result={resultOf('session') ?? resultOf('sessions')} />
      </AccountSection>
    </>
  );
}

function factorDone(done: string | null): string | undefined {
  if (done === 'second-factor') return m.account_done_second_factor();
  return done === 'second-factor-off' ? m.account_done_second_factor_off() : undefined;
}

function devicesDone(done: string | null): string | undefined {
  if (done === 'session') return m.account_done_session();
  return done === 'sessions' ? m.account_done_sessions() : undefined;
}

function SecondFactorState({ enabled }: { enabled: boolean }) {
  return (
    <p className="flex flex-wrap items-center gap-4">
      <Badge tone={enabled ? 'good' : 'neutral'}>
        {enabled ? m.account_factor_on() : m.account_factor_off()}
      </Badge>
      <LinkButton to="/account/second-factor">
        {enabled ? m.account_factor_manage() : m.account_factor_set_up()}
      </LinkButton>
    </p>
  );
}

/** Breaks before “@” and the dots, not inside a word. */
function Address({ email }: { email: string }) {
  return email.split(/(?=[@.])/).map((part) => [<wbr key={part} />, part]);
}
