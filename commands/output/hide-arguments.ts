import { SecretMask } from '../../contracts/secrets/secret-mask.js'
import { isSecretName } from '../../contracts/secrets/secret-name.js'
import { takeUserinfo } from '../../contracts/wire/base-url.js'

/** What an option is called that takes secrets, however its writer spelt it. */
const secretOption = /^-[\w-]*(?:cred|head|token|secret|passw|auth|key)[\w-]*$/i
/** Credentials that are no secrets: an error may name their values. */
const shownNames = /^(?:restaurantId|userName|basic\.username|projectId|outSourceId)$/i
const pairs = /^([^=:\s]+)(?:=|: ?)(.*)$/s

/** A text without the secrets of a command line: an error that repeats an argument stands in the log of a CI for good. */
export function hideArguments(text: string, argv: readonly string[]): string {
  const mask = new SecretMask(() => '<value>')
  for (const value of secretsIn(argv)) mask.hide(value, 'value')
  return mask.text(text)
}

function secretsIn(argv: readonly string[]): string[] {
  let takesSecrets = false
  return argv.flatMap((argument) => {
    if (!argument.startsWith('-')) return takesSecrets ? valuesOf(argument) : namedIn(argument)
    const equals = argument.indexOf('=')
    takesSecrets = secretOption.test(equals < 0 ? argument : argument.slice(0, equals))
    if (equals < 0) return []
    const value = argument.slice(equals + 1)
    return takesSecrets ? valuesOf(value) : namedIn(value)
  })
}

/** Of `name=value` or `Name: value` the value; of what has no name, or nothing but one, the whole. */
function valuesOf(argument: string): string[] {
  const [, name = '', value = ''] = pairs.exec(argument) ?? []
  // A secret in Base64 ends in what looks like the end of a name.
  if (name === '' || /^=*$/.test(value)) return [argument.replace(/={1,2}$/, ''), argument]
  return shownNames.test(name) ? [] : [argument, value]
}

/** What stands in any argument under the name of a secret, and a password in a URL. */
function namedIn(argument: string): string[] {
  const { userinfo } = takeUserinfo(argument)
  const [, name = '', value = ''] = pairs.exec(argument) ?? []
  return [...(userinfo ? [userinfo.password] : []), ...(isSecretName(name) ? [value] : [])]
}
