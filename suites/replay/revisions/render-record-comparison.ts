import type { Language } from '../../../contracts/text/preferred-language.js'
import type { RecordComparison } from './decided-otherwise.js'

const words = {
  en: {
    none: 'Of the record nothing would be decided otherwise.',
    otherwise: 'Decided otherwise, of the record:',
    added: 'Asked for the first time:',
    checks: (count: number) => `${count} ${count === 1 ? 'check' : 'checks'}`,
    more: (count: number) => `and ${count} more`,
  },
  tr: {
    none: 'Kayıttaki hiçbir karar değişmez.',
    otherwise: 'Kayıtta kararı değişecek olanlar:',
    added: 'İlk kez istenenler:',
    checks: (count: number) => `${count} kontrol`,
    more: (count: number) => `ve ${count} tane daha`,
  },
} as const

/** As many ids of a group as a screen has room for; JSON has them all. */
const shownIds = 3

/** What a record would become by another revision, for a screen. */
export function renderRecordComparison({ otherwise, added }: RecordComparison, language: Language): string {
  const { none, more, checks, ...titles } = words[language]
  if (otherwise.length === 0 && added.length === 0) return none
  const groups = otherwise.map(({ target, why, checks: ids }) => {
    const shown = ids.slice(0, shownIds).map((id) => `    ${id}`)
    const rest = ids.length - shown.length
    return [
      `  ${target}: ${checks(ids.length)}, ${why[language]}`,
      ...shown,
      ...(rest > 0 ? [`    ${more(rest)}`] : []),
    ].join('\n')
  })
  const demands = added.map(
    ({ target, requirement, level, text }) => `  ${target}: ${requirement} (${level}) ${text[language]}`,
  )
  return [
    ...(groups.length > 0 ? [[titles.otherwise, ...groups].join('\n')] : []),
    ...(demands.length > 0 ? [[titles.added, ...demands].join('\n')] : []),
  ].join('\n\n')
}
