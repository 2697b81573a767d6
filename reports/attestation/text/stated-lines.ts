import type { Language } from '../../text/language.js'
import { words as englishWords } from '../../text/words.en.js'
import { words as turkishWords } from '../../text/words.tr.js'
import type { AttestationFacts, AttestedMatter, AttestedRun, AttestedWaiver } from '../attestation-facts.js'
import { clockText } from './clock-text.js'
import { labelledRows } from './labelled-rows.js'
import { matterTexts, unseenMatters } from '../../matters/matter-words.js'
import { mustsText } from './musts-text.js'
import { textsByLanguage } from './texts-by-language.js'
import { visibleLine } from './visible-line.js'

type RemarkOnContract = (contract: AttestedRun['contract']) => string

/** What a signer states, for a terminal. A verifier has something to remark on each contract. */
export function statedLines(
  { signedAt, signer, record, suite, runs }: AttestationFacts,
  language: Language,
  remarkOn: RemarkOnContract = () => '',
): string[] {
  const { facts: texts } = textsByLanguage[language]
  return [
    ...labelledRows([
      [texts.signedAt, `${signedAt}, ${texts.byItsClock}`],
      [texts.signer, signer.keyId],
      [texts.record, `sha256:${record.sha256}`],
      [texts.started, record.startedAt],
      [texts.suite, `${suite.name} ${suite.version}`],
    ]),
    ...runs.flatMap((run) => runLines(run, language, remarkOn)),
  ]
}

function runLines(run: AttestedRun, language: Language, remarkOn: RemarkOnContract): string[] {
  const { facts: texts } = textsByLanguage[language]
  const words = language === 'tr' ? turkishWords : englishWords
  const { target, surface, baseUrl, verdict, partial, musts, matters, waivers, contract, build, clock } = run
  const name = target === surface ? surface : `${target}: ${surface}`
  return [
    '',
    `  ${visibleLine(`${name}, ${baseUrl}`)}`,
    ...labelledRows([
      [texts.verdict, words.verdict[verdict] + (partial ? `, ${texts.narrowed}` : '')],
      [texts.musts, mustsText(musts)[language]],
      ...(matters ? [[matterTexts[language].covers, mattersText(matters, language)] as const] : []),
      [texts.contract, `${contract.version}, sha256:${contract.sha256}${remarkOn(contract)}`],
      [texts.build, build === null ? texts.notTold : `${build}, ${texts.asTold}`],
      [texts.clock, clockText(clock)[language]],
      ...waivers.map((waiver) => [texts.waiver, waiverText(waiver, language)] as const),
    ]).map((line) => `  ${line}`),
  ]
}

function mattersText(matters: readonly AttestedMatter[], language: Language): string {
  const { proved } = matterTexts[language].state
  const count = matters.filter(({ state }) => state === 'proved').length
  return [`${proved}: ${count}/${matters.length}`, ...unseenMatters(matters, language)].join('; ')
}

function waiverText({ check, reason, until, approver }: AttestedWaiver, language: Language): string {
  const { facts: texts } = textsByLanguage[language]
  const by = approver === null ? '' : `, ${texts.approver} ${approver}`
  return `${check}: ${reason}, ${texts.until} ${until}${by}`
}
