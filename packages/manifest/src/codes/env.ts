/** The only form in which a manifest may name a secret: `${env.NAME}`. */
export function env(name: string): string {
  return `\${env.${name}}`;
}
