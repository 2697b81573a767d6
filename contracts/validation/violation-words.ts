import type { Language } from '../text/preferred-language.js'

/** What a schema demands, as its validator says it in English, and the same in Turkish. */
const turkish: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^must have required property '(.+)'$/s, (name) => `"${name}" alanı zorunlu`],
  [/^must be (\w+(?:,\w+)*)$/, (types) => `türü ${types.split(',').map(typeOf).join(' ya da ')} olmalı`],
  [/^must be equal to one of the allowed values: (.+)$/s, (list) => `şu değerlerden biri olmalı: ${list}`],
  [/^must be equal to constant(?:: (.+))?$/s, (value) => `sabit değer olmalı${value ? `: ${value}` : ''}`],
  [/^must NOT have additional properties(?:: (.+))?$/s, (name) => `fazladan alan${name ? `: ${name}` : ''}`],
  [/^must NOT have fewer than (\d+) characters$/, (count) => `en az ${count} karakter olmalı`],
  [/^must NOT have more than (\d+) characters$/, (count) => `en çok ${count} karakter olmalı`],
  [/^must NOT have fewer than (\d+) items$/, (count) => `en az ${count} öğe olmalı`],
  [/^must NOT have more than (\d+) items$/, (count) => `en çok ${count} öğe olmalı`],
  [/^must be (>=|<=|>|<) (\S+)$/, (sign, value) => `${sign} ${value} olmalı`],
  [/^must be multiple of (\S+)$/, (value) => `${value} değerinin katı olmalı`],
  [/^must match pattern (.+)$/s, (pattern) => `şu kalıba uymalı: ${pattern}`],
  [/^must match format "(.+)"$/, (format) => `biçimi "${format}" olmalı`],
  [/^must match exactly one schema in oneOf\b/, () => 'seçeneklerden yalnızca birine uymalı'],
  [/^must match a schema in anyOf$/, () => 'seçeneklerden birine uymalı'],
  [/^must be JSON$/, () => 'JSON olmalı'],
  [/^must be one of (.+), not (.+)$/s, (list, got) => `şunlardan biri olmalı: ${list}; gelen: ${got}`],
  [/^must be a date and time in ISO 8601$/, () => 'ISO 8601 biçiminde tarih ve saat olmalı'],
  [
    /^must be a date and time of the calendar as Y-m-d H:i:s$/,
    () => 'Y-m-d H:i:s biçiminde geçerli bir tarih ve saat olmalı',
  ],
  [
    /^must be an international phone number that begins with \+90$/,
    () => '+90 ile başlayan uluslararası telefon numarası olmalı',
  ],
]

const types: Readonly<Record<string, string>> = {
  string: 'metin',
  number: 'sayı',
  integer: 'tam sayı',
  boolean: 'true/false',
  array: 'liste',
  object: 'nesne',
  null: 'null',
}

function typeOf(name: string): string {
  return types[name] ?? name
}

/** A violation in the reader's language; what nobody has put into it stays as the validator says it. */
export function violationWords(message: string, language: Language): string {
  if (language === 'en') return message
  for (const [said, inTurkish] of turkish) {
    const found = said.exec(message)
    if (found) return inTurkish(...found.slice(1))
  }
  return message
}
