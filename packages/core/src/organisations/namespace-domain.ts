import { AppError, type Bilingual } from '@headwater/domain';
import { domainName, domainOfNamespace } from '@headwater/domain/organisations';
import { parse } from 'tldts';

/**
 * The domain whose owner may hold the namespace without asking anybody. `com.acme` is proved by acme.com; the slug
 * `acme` by a domain registered under exactly that name (acme.com, acme.com.cn); null: only a curator can decide.
 */
export function provingDomain({
  name,
  domain,
}: {
  name: string;
  domain?: string | undefined;
}): string | null {
  const own = domainOfNamespace(name);
  if (own) {
    if (!domainName.safeParse(own).success || !parse(own).domain) throw wrong('/name', notADomain(own));
    return own;
  }
  if (domain === undefined) return null;
  const { domain: registered, domainWithoutSuffix: label } = parse(domain);
  if (!registered || label !== name) throw wrong('/domain', otherName(name));
  return registered;
}

const wrong = (pointer: string, message: Bilingual) =>
  new AppError('invalid_input', { errors: [{ pointer, code: 'domain_does_not_fit', message }] });

const notADomain = (domain: string): Bilingual => ({
  en: `Read backwards this is ${domain}, which nobody can register as a domain.`,
  'zh-CN': `倒序后为 ${domain},不是可以注册的域名。`,
});

const otherName = (name: string): Bilingual => ({
  en: `Only a domain registered as ${name} proves this name, such as ${name}.com. Leave it out to ask a curator.`,
  'zh-CN': `只有以 ${name} 注册的域名（如 ${name}.com）才能证明该名称；不填则由目录运营人员审核。`,
});
