import { levelOf, type Requirement, type Requirements } from '../requirements/requirement.js'
import type { Change, Side } from './change.js'
import type { Revision } from './revision.js'

/** How much a level weighs. */
const weights = { may: 0, should: 1, must: 2 } as const

/** What changed in what implementations must do, beyond what their schemas say. */
export function compareRequirements(old: Revision, recent: Revision): Change[] {
  return [
    ...compareSide('servers', old.requirements, recent.requirements),
    ...compareSide('clients', old.clientRequirements, recent.clientRequirements),
  ]
}

function compareSide(
  side: Side,
  old: Readonly<Record<string, Requirements>>,
  recent: Readonly<Record<string, Requirements>>,
): Change[] {
  return [...new Set([...Object.keys(old), ...Object.keys(recent)])].flatMap((surface) => {
    const [before = {}, after = {}] = [old[surface], recent[surface]]
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      compared(side, `${surface} ${name}`, before[name], after[name]),
    )
  })
}

/** Only a heavier `must` breaks whom it binds: what is lighter or gone asks nothing new. */
function compared(
  side: Side,
  at: string,
  old: Requirement | undefined,
  recent: Requirement | undefined,
): Change[] {
  const change = (what: Change['what'], breaks: readonly Side[]): Change => ({
    of: 'requirement',
    at,
    what,
    breaks,
    quotes: quotes(old, recent),
  })
  if (!recent) {
    if (!old) return []
    return [change({ en: `it is gone: ${old.text.en}`, tr: `kalktı: ${old.text.tr}` }, [])]
  }
  const level = levelOf(recent)
  const breaks = level === 'must' ? [side] : []
  if (!old)
    return [
      change(
        { en: `it is new (${level}): ${recent.text.en}`, tr: `yeni (${level}): ${recent.text.tr}` },
        breaks,
      ),
    ]
  const was = levelOf(old)
  if (was !== level)
    return [
      change(
        {
          en: `it is a ${level}, it was a ${was}: ${recent.text.en}`,
          tr: `artık ${level}, ${was} idi: ${recent.text.tr}`,
        },
        weights[level] > weights[was] ? breaks : [],
      ),
    ]
  return old.text.en === recent.text.en && quoteOf(old) === quoteOf(recent)
    ? []
    : [change({ en: `its words changed: ${recent.text.en}`, tr: `sözleri değişti: ${recent.text.tr}` }, [])]
}

function quoteOf(requirement: Requirement | undefined): string | undefined {
  return requirement && 'quote' in requirement ? requirement.quote : undefined
}

function quotes(old: Requirement | undefined, recent: Requirement | undefined): Change['quotes'] {
  const [before, after] = [quoteOf(old), quoteOf(recent)]
  return { ...(before !== undefined && { old: before }), ...(after !== undefined && { new: after }) }
}
