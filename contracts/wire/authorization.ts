/** What stands behind a scheme, whose word is the same in any letter case (RFC 9110, 11.1); nothing behind another. */
export function behindScheme(authorization: string, scheme: string): string | undefined {
  const isOfScheme = authorization.toLowerCase().startsWith(`${scheme.toLowerCase()} `)
  return isOfScheme ? authorization.slice(scheme.length + 1).trim() : undefined
}

/** The decoded pair of `Authorization: Basic`, as `username:password`; nothing where it is of another form. */
export function basicPairIn(authorization: string): string | undefined {
  const [, encoded] = /^basic +(\S+)$/i.exec(authorization) ?? []
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString()
}
