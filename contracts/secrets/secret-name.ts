/** What a value is that stands under such a name in a URL or a form, whoever is called. Without hyphens and underscores. */
const secretNames = new Set([
  ...['apikey', 'apisecret', 'secretkey', 'secret', 'webhooksecret', 'clientsecret', 'password', 'passwd'],
  ...['token', 'accesstoken', 'auth', 'authorization', 'signature', 'sig'],
  ...['xapikey', 'xapisecret', 'xsecretkey'],
])

/** A name without what its writers differ in: `X-Api_Key` and `user[apiKey]` end alike. */
export function plainName(name: string): string {
  const last = name.split(/[[\].]+/).findLast((part) => part !== '') ?? ''
  return last.toLowerCase().replace(/[-_]/g, '')
}

/** Whether a value of this name is a secret by its name alone. */
export function isSecretName(name: string): boolean {
  return secretNames.has(plainName(name))
}
