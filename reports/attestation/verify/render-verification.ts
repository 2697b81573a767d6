import type { Language } from '../../text/language.js'
import type { AttestationFacts } from '../attestation-facts.js'
import { labelledRows } from '../text/labelled-rows.js'
import type { Problem } from './problem.js'
import { statedLines } from '../text/stated-lines.js'
import { textsByLanguage } from '../text/texts-by-language.js'
import type { AttestationTexts } from '../text/texts.en.js'
import type { Verification } from './verification.js'
import { visibleLine } from '../text/visible-line.js'

/** What is proved of a report and what is not, in words. */
export function renderVerification(verification: Verification, language: Language): string {
  const texts = textsByLanguage[language]
  const { verification: words } = texts
  const { conclusion, problems, facts } = verification
  return [
    [words.conclusion[conclusion], ...bullets(problems.map((found) => problemText(found, texts)))].join('\n'),
    ...(facts
      ? [
          ...section(words.files, fileLines(verification, words)),
          ...section(words.stated, [
            ...ageLines(verification, words),
            ...statedLines(facts, language, remarkOn(verification, words)),
          ]),
          ...section(words.proved, bullets(proved(verification, facts, words))),
          ...section(words.notProved, bullets(notProved(verification, facts, words))),
        ]
      : section(words.proved, bullets([words.nothing]))),
  ].join('\n\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}:\n${lines.join('\n')}`] : []
}

type Words = AttestationTexts['verification']

function problemText<P extends Problem>(problem: P, { problems }: AttestationTexts): string {
  return (problems[problem.kind] as (problem: P) => string)(problem)
}

function bullets(texts: readonly string[]): string[] {
  return texts.map((text) => `  - ${visibleLine(text)}`)
}

function fileLines({ unchanged, remade = [], unsigned }: Verification, words: Words): string[] {
  return labelledRows([
    ...unchanged.map((name) => [name, remade.includes(name) ? words.remade : words.asSigned] as const),
    ...unsigned.map((name) => [name, words.unsigned] as const),
  ])
}

function ageLines({ ageDays }: Verification, words: Words): string[] {
  return ageDays === undefined ? [] : [`  ${words.age(ageDays)}`]
}

function remarkOn({ contracts }: Verification, words: Words) {
  return ({ sha256 }: { sha256: string }): string => {
    if (!contracts) return ''
    const { version, shipped } = contracts
    return `, ${shipped.includes(sha256) ? words.shipped(version) : words.otherContract(version)}`
  }
}

function proved(verification: Verification, { signer }: AttestationFacts, words: Words): string[] {
  const { unchanged, isSignerNamed, isOfRecord, remade = [] } = verification
  return [
    unchanged.length > 0
      ? words.sameBytes(unchanged.join(', '), signer.keyId)
      : words.sameStatement(signer.keyId),
    ...(isSignerNamed ? [words.namedKey] : []),
    ...(isOfRecord ? [words.sameFacts] : []),
    ...(remade.length > 0 ? [words.remadeFiles(remade.join(', '))] : []),
  ]
}

function notProved(
  { unchanged, isSignerNamed, remade }: Verification,
  { runs }: AttestationFacts,
  words: Words,
) {
  const other = unchanged.filter((name) => name !== 'results.json' && remade?.includes(name) === false)
  return [
    isSignerNamed ? words.whoHolds : words.whoSigned,
    ...(other.length > 0 ? [words.notRemade(other.join(', '))] : []),
    words.asRecorded,
    words.sameTarget,
    ...(runs.some(({ build }) => build !== null) ? [words.sameBuild] : []),
    words.rightClock,
    words.sameSuite,
  ]
}
