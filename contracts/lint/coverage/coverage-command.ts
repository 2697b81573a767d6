import { basename } from 'node:path'
import type { Language } from '../../text/preferred-language.js'
import { contractFolders } from '../../contract/contract-folders.js'
import { loadContractSources } from '../sources/contract-sources.js'
import { coverageOf } from '../rules/lint-documents.js'
import { isRegistered, partnerNames } from '../../contract/surfaces.js'
import { UnknownContract } from '../../contract/unknown-contract.js'
import type { DocumentCoverage } from './document-coverage.js'

/** `uyum contracts coverage`: what nothing rests on, as text or JSON, and how many pieces have no reason for it. */
export async function coverageCommand(
  contractsRoot: string,
  partner: string | undefined,
  json: boolean,
  language: Language,
): Promise<{ text: string; left: number }> {
  const known = partnerNames.filter(isRegistered)
  if (partner !== undefined && !known.some((name) => name === partner))
    throw new UnknownContract(partner, known)
  const folders = contractFolders(contractsRoot).filter(
    (folder) => partner === undefined || basename(folder) === partner,
  )
  const covered = (await Promise.all(folders.map(loadContractSources))).flatMap((sources) =>
    coverageOf(sources).map((coverage) => ({ partner: basename(sources.folder), ...coverage })),
  )
  const left = covered.reduce((sum, document) => sum + document.left.length, 0)
  return {
    text: json
      ? JSON.stringify(covered.map(asData), null, 2)
      : covered.map((one) => render(one, language)).join('\n\n'),
    left,
  }
}

const english = {
  excused: 'obliges nobody',
  left: 'NOTHING RESTS ON',
  counted: (quotes: number, excused: number, left: number) =>
    `${quotes} quotes, ${excused} excused, ${left} left over`,
}

const turkish: typeof english = {
  excused: 'kimseyi bağlamaz',
  left: 'HİÇBİR ŞEY DAYANMIYOR',
  counted: (quotes, excused, left) => `${quotes} alıntı, ${excused} gerekçeli, ${left} dayanaksız`,
}

type Covered = DocumentCoverage & { partner: string }

function asData({ partner, document, left, excused, resting }: Covered): object {
  return {
    partner,
    document,
    resting: resting.length,
    excused: excused.map(({ unquoted }) => ({ text: unquoted.text, reason: unquoted.reason })),
    left: left.map(({ line, words }) => ({ line, words })),
  }
}

function render({ partner, document, text, resting, excused, left }: Covered, language: Language): string {
  const texts = language === 'tr' ? turkish : english
  const lines = [
    ...excused.map(({ from, unquoted }) => ({
      from,
      line: `${texts.excused}: ${one(unquoted.text)} (${unquoted.reason[language]})`,
    })),
    ...left.map(({ from, words }) => ({ from, line: `${texts.left}: ${one(words)}` })),
  ].sort((a, b) => a.from - b.from)
  return [
    `${partner}  ${document}: ${texts.counted(resting.length, excused.length, left.length)}`,
    ...lines.map(({ from, line }) => `  ${text.slice(0, from).split('\n').length}: ${line}`),
  ].join('\n')
}

function one(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
