/** What recorders and sanitizers write in place of a value: the whole of a text. */
const wholes: readonly RegExp[] = [
  // ***, xxxx, ####, ----, ____, ...
  /^(\*+|[•●█▒]+|#{3,}|_{3,}|-{3,}|\.{3,}|…|x{3,})$/iu,
  // [REDACTED], <hidden>, {name}, {{name}}, ${NAME}, (masked), %NAME%: words, not the JSON that a text may hold.
  /^(\[|<|\$?\{{1,2}|\(|%|__)[\p{L}\d][\p{L}\d _.:/'-]*(\]|>|\}{1,2}|\)|%|__)$/u,
  // sk_live_…9f, eyJhbGci..., sk_…masked…
  /^\S{0,40}(\.{3}|…)\S{0,40}$/u,
  /^(redacted|filtered|hidden|masked|removed|sanitized|sanitised|scrubbed|obfuscated|anonymized|anonymised|censored|stripped|suppressed|omitted|secret|private|confidential|gizli|gizlendi|maskelendi|maskeli|silindi|çıkarıldı|sansürlendi)$/iu,
]

/** The same where it stands within a text. */
const marks: readonly RegExp[] = [
  // ab****yz
  /\*{2}/,
  /[•●█▒]{2}/u,
  /x{4}/i,
  /(?<![A-Za-z])(REDACTED|FILTERED|HIDDEN|MASKED|REMOVED|SANITI[SZ]ED|SCRUBBED|OBFUSCATED|ANONYMI[SZ]ED|CENSORED)(?![A-Za-z])/,
  /[[<({](redacted|filtered|hidden|masked|removed|saniti[sz]ed|scrubbed|gizlendi|gizli|maskelendi)/i,
  /\{\{[^{}"]+\}\}/,
]

const digestNames =
  /^(sha-?\d{1,3}|md5|hmac|hash|bcrypt|scrypt|argon2\w*|enc|encrypted|masked|redacted)\s*[:=(]/i
const digestLengths = new Set([32, 40, 56, 64, 96, 128])

/** A text that stands in the place of another. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim()
  return wholes.some((form) => form.test(trimmed)) || holdsMark(trimmed)
}

/** The same of a secret, in whose place also its digest may stand; `issued` are those that are known. */
export function isReplacedSecret(text: string, issued: readonly string[] = []): boolean {
  const secret = text.trim().replace(/^(basic|bearer|apikey|token)\s+/i, '')
  if (issued.includes(secret)) return false
  if (isPlaceholder(secret) || digestNames.test(secret)) return true
  // A partner may issue keys that look like digests.
  return isHexDigest(secret) && !issued.some((value) => isHexDigest(value) && value.length === secret.length)
}

/** Whether something in this body or address may stand in the place of something else. */
export function holdsPlaceholder(text: string): boolean {
  try {
    return valuesIn(JSON.parse(text)).some(isPlaceholder)
  } catch {
    return isPlaceholder(text) || /[:,[]\s*([<[(]\p{L}[\p{L} _-]*[>\])]|x{3,})/iu.test(text)
  }
}

function holdsMark(text: string): boolean {
  return marks.some((mark) => mark.test(text))
}

function isHexDigest(text: string): boolean {
  return digestLengths.has(text.length) && /^[0-9a-f]+$/i.test(text)
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : []
}
