import type { Language } from '../text/preferred-language.js'
import type { Change, Side } from './change.js'

/** What two revisions were compared, and what came of it. */
export interface Comparison {
  old: string
  new: string
  changes: readonly Change[]
}

const words = {
  en: {
    breaks: {
      servers: 'breaks servers',
      clients: 'breaks clients',
      both: 'breaks both',
      nobody: 'breaks nobody',
    },
    none: 'Nothing changed.',
    count: (changes: number, breaking: number) =>
      `${changes} ${changes === 1 ? 'change' : 'changes'}, ${breaking} of them breaking.`,
    old: 'old',
    new: 'new',
    heads: ['breaks', 'where', 'what', 'old quote', 'new quote'],
  },
  tr: {
    breaks: {
      servers: 'sunucuları bozar',
      clients: 'istemcileri bozar',
      both: 'ikisini de bozar',
      nobody: 'kimseyi bozmaz',
    },
    none: 'Hiçbir şey değişmedi.',
    count: (changes: number, breaking: number) => `${changes} değişiklik, ${breaking} tanesi uyumu bozar.`,
    old: 'eski',
    new: 'yeni',
    heads: ['bozduğu', 'yer', 'ne', 'eski alıntı', 'yeni alıntı'],
  },
} as const

/** Those that break somebody stand first. */
const order = ['both', 'servers', 'clients', 'nobody'] as const

function whom({ breaks }: Change): (typeof order)[number] {
  const sides: ReadonlySet<Side> = new Set(breaks)
  if (sides.size === 2) return 'both'
  return breaks[0] ?? 'nobody'
}

/** The changes for a screen, grouped by whom they break. */
export function renderText({ old, new: recent, changes }: Comparison, language: Language): string {
  const { breaks, none, count, ...names } = words[language]
  const title = `${old} → ${recent}`
  if (changes.length === 0) return `${title}\n${none}`
  const groups = order.flatMap((side) => {
    const group = changes.filter((change) => whom(change) === side)
    return group.length === 0
      ? []
      : [`${breaks[side]}:\n${group.map((change) => line(change, language, names)).join('\n')}`]
  })
  return [title, ...groups, count(changes.length, breaking(changes))].join('\n\n')
}

function line({ at, what, quotes }: Change, language: Language, names: { old: string; new: string }): string {
  return [`  ${at}: ${what[language]}`, ...quotedLines(quotes, names).map((quote) => `    ${quote}`)].join(
    '\n',
  )
}

/** Words that stayed as they were stand once. */
function quotedLines({ old, new: recent }: Change['quotes'], names: { old: string; new: string }): string[] {
  if (old === recent) return old === undefined ? [] : [`“${oneLine(old)}”`]
  return [
    ...(old === undefined ? [] : [`${names.old}: “${oneLine(old)}”`]),
    ...(recent === undefined ? [] : [`${names.new}: “${oneLine(recent)}”`]),
  ]
}

/** The same as a table in Markdown. */
export function renderMarkdown({ old, new: recent, changes }: Comparison, language: Language): string {
  const { breaks, none, count, heads } = words[language]
  const title = `# ${cell(old)} → ${cell(recent)}`
  if (changes.length === 0) return `${title}\n\n${none}`
  const rows = order.flatMap((side) =>
    changes
      .filter((change) => whom(change) === side)
      .map(({ at, what, quotes }) => [breaks[side], at, what[language], quotes.old ?? '', quotes.new ?? '']),
  )
  const table = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`)
  return [title, '', count(changes.length, breaking(changes)), '', ...table].join('\n')
}

export function breaking(changes: readonly Change[]): number {
  return changes.filter(({ breaks }) => breaks.length > 0).length
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const cell = (text: string): string => oneLine(text).replaceAll(/[\\|<>`*_[\]]/g, (mark) => `\\${mark}`)
