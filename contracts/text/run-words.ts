import type { Basis, Level } from '../requirements/requirement.js'
import type { Bilingual } from './bilingual.js'
import type { Language } from './preferred-language.js'

/** What became of a check: wherever somebody reads of it, in these words. */
export const outcomeWords = {
  passed: { en: 'passed', tr: 'geçti' },
  failed: { en: 'failed', tr: 'başarısız' },
  errored: { en: 'errored', tr: 'hata verdi' },
  skipped: { en: 'skipped', tr: 'atlandı' },
  inapplicable: { en: 'inapplicable', tr: 'kapsam dışı' },
  waived: { en: 'waived', tr: 'muaf' },
} satisfies Record<string, Bilingual>

export const verdictWords = {
  conformant: { en: 'Conformant', tr: 'Uyumlu' },
  nonconformant: { en: 'Nonconformant', tr: 'Uyumsuz' },
  incomplete: { en: 'Incomplete', tr: 'Tamamlanmadı' },
} satisfies Record<string, Bilingual>

/** How much a requirement weighs. */
export const levelWords: Readonly<Record<Level, Bilingual>> = {
  must: { en: 'must', tr: 'zorunlu' },
  should: { en: 'should', tr: 'önerilen' },
  may: { en: 'may', tr: 'isteğe bağlı' },
}

/** On what a requirement rests. */
export const basisWords: Readonly<Record<Basis, Bilingual>> = {
  stated: { en: 'stated', tr: 'yazılı' },
  shown: { en: 'shown', tr: 'örnekli' },
  http: { en: 'http', tr: 'HTTP' },
  later: { en: 'later', tr: 'sonraki sürüm' },
  assumed: { en: 'assumed', tr: 'varsayım' },
}

/** Such a list in one language. */
export function wordsIn<Name extends string>(
  words: Readonly<Record<Name, Bilingual>>,
  language: Language,
): Record<Name, string> {
  const chosen = Object.entries<Bilingual>(words).map(([name, both]) => [name, both[language]])
  return Object.fromEntries(chosen) as Record<Name, string>
}
