import { listOfSurfaces, sheetOf, surfaceNames, type Surface } from '../../../contracts/contract/surfaces.js'
import { credentialOf, type CredentialValues } from '../../run/target/target-settings.js'
import { ConfigurationError } from '../configuration-error.js'
import { didYouMean } from '../../../contracts/text/did-you-mean.js'
import { isNumeral } from '../read/is-numeral.js'

/** What a target of each surface can and must be given, by dotted name. */
function rulesOf(surface: Surface, revision?: string) {
  const { oneOf = [], revisions = {}, ...sheet } = sheetOf(surface)
  const credentials = {
    ...sheet.credentials,
    ...(revision !== undefined && revisions[revision]?.credentials),
  }
  const names = Object.keys(credentials)
  const required = names.filter((name) => !credentials[name]!.optional && !oneOf.flat().includes(name))
  const numbers = names.filter((name) => typeof credentials[name]!.sample === 'number')
  return { required, optional: names.filter((name) => !required.includes(name)), oneOf, numbers }
}

/** Of whatever surface. */
export const numericCredentials = listOfSurfaces(() => [
  ...new Set(surfaceNames.flatMap((surface) => rulesOf(surface).numbers)),
])

/** Refuses credentials that are unknown, missing or of the wrong type, in words that say what to give. */
export function requireCredentials(
  target: string,
  surface: Surface,
  credentials: CredentialValues,
  revision?: string,
): void {
  const { required, optional, oneOf, numbers } = rulesOf(surface, revision)
  const known = [...required, ...optional]
  for (const name of namesOf(credentials)) {
    if (known.includes(name)) continue
    const hint = didYouMean(name, known)
    throw new ConfigurationError({
      en: `target ${target}: ${surface} has no credential "${name}"; it has ${known.join(', ') || 'none'}.${hint.en}`,
      tr: `${target} hedefi: ${surface} arayüzünün “${name}” adlı kimlik bilgisi yok; olanlar: ${known.join(', ') || 'hiç yok'}.${hint.tr}`,
    })
  }
  // An empty one is a line of .env that nobody has filled in.
  const isGiven = (name: string): boolean =>
    ![undefined, ''].includes(credentialOf(credentials, name) as string)
  const missing = required.filter((name) => !isGiven(name))
  if (missing.length > 0) {
    throw new ConfigurationError({
      en: `target ${target}: ${surface} needs the credential ${missing.join(' and ')}, which was not given or is empty. Add ${flags(missing)}, or write it in the configuration, whose ${'${NAME}'} is read from .env too.`,
      tr: `${target} hedefi: ${surface} için ${missing.join(' ve ')} gerekir; verilmedi ya da boş. ${flags(missing)} ekleyin ya da yapılandırmaya yazın; oradaki ${'${AD}'} .env dosyasından da okunur.`,
    })
  }
  if (oneOf.length > 0 && !oneOf.some((group) => group.every(isGiven))) {
    throw new ConfigurationError({
      en: `target ${target}: ${surface} needs ${oneOf.map((group) => group.join(' with ')).join(' or ')}, neither was given whole. Add ${flags(oneOf[0]!)}.`,
      tr: `${target} hedefi: ${surface} için ${oneOf.map((group) => group.join(' ile ')).join(' ya da ')} gerekir; hiçbiri tam verilmedi. ${flags(oneOf[0]!)} ekleyin.`,
    })
  }
  for (const name of numbers) {
    const value = credentialOf(credentials, name)
    if (value !== undefined && !Number.isFinite(value)) {
      throw new ConfigurationError({
        en: `target ${target}: the credential ${name} is a number, got a ${typeof value} that is none.`,
        tr: `${target} hedefi: ${name} kimlik bilgisi bir sayıdır, sayı olmayan bir ${typeof value} geldi.`,
      })
    }
  }
  const altered = namesOf(credentials).find(
    (name) => !numbers.includes(name) && typeof credentialOf(credentials, name) !== 'string',
  )
  if (altered === undefined) return
  throw new ConfigurationError({
    en: `target ${target}: the credential ${altered} is a text, got a ${typeof credentialOf(credentials, altered)}. Write it in quotes, letter by letter.`,
    tr: `${target} hedefi: ${altered} kimlik bilgisi bir metindir, ${typeof credentialOf(credentials, altered)} geldi. Tırnak içinde, harfi harfine yazın.`,
  })
}

/** Credentials from `--credential name=value`; a dotted name makes an object, a numeric credential a number. */
export function parseCredentials(surface: Surface, pairs: readonly string[]): CredentialValues {
  const { numbers } = rulesOf(surface)
  const values: Record<string, string | number | Record<string, string>> = {}
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals < 1) {
      throw new ConfigurationError({
        en: 'reading --credential: expected name=value, for example apiKey=abc; got a text without a name.',
        tr: '--credential: ad=değer bekleniyordu, örneğin apiKey=abc; adı olmayan bir metin geldi.',
      })
    }
    const name = pair.slice(0, equals)
    const value = pair.slice(equals + 1)
    const [first = '', second] = name.split('.')
    if (second !== undefined) values[first] = { ...(values[first] as object), [second]: value }
    else values[first] = numbers.includes(name) && isNumeral(value) ? Number(value) : value
  }
  return values
}

function namesOf(credentials: CredentialValues): string[] {
  return Object.entries(credentials).flatMap(([name, value]) =>
    typeof value === 'object' ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
  )
}

/** What a target of the surface must be given at least, and what else it can be given but for numbers, by dotted name. */
export function credentialNames(surface: Surface): { required: string[]; optional: string[] } {
  const { required, optional, oneOf, numbers } = rulesOf(surface)
  const least = [...required, ...(oneOf[0] ?? [])]
  return {
    required: least,
    optional: optional.filter((name) => !least.includes(name) && !numbers.includes(name)),
  }
}

/** The credentials that callers show in a header as they are; those of Basic are coded, the others stand in bodies. */
export function credentialsInHeaders(surface: Surface): string[] {
  return Object.entries(sheetOf(surface).credentials).flatMap(([name, place]) =>
    'header' in place ? [name] : [],
  )
}

/** Whether callers of the surface may show themselves in `Authorization`. */
export function showsAuthorization(surface: Surface): boolean {
  return Object.values(sheetOf(surface).credentials).some((place) => 'basic' in place)
}

/** The flags that give a target what it needs at least, and these besides. */
export function credentialFlags(surface: Surface, besides: readonly string[]): string[] {
  const { required, oneOf } = rulesOf(surface)
  const whole = oneOf.find((group) => group.every((name) => besides.includes(name))) ?? oneOf[0] ?? []
  return [...new Set([...required, ...whole, ...besides])].map((name) => `--credential ${name}=…`)
}

function flags(names: readonly string[]): string {
  return names.map((name) => `--credential ${name}=…`).join(' ')
}
