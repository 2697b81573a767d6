import type { Block } from './block.js'
import type { Section } from './sections.js'

export interface FittedSections {
  text: string
  /** How many of each section, by its title, found no room. */
  leftOut: Map<string, number>
}

/** As much of the sections as `room` characters hold: once one block is left out, so is all that follows. */
export function fitSections(sections: readonly Section[], room: number): FittedSections {
  const pieces = sections.flatMap(({ title, heading, blocks }) =>
    blocks.map((block, at) => ({ title, heading: at === 0 ? heading.text : '', block })),
  )
  let text = ''
  let fitting = 0
  for (const { heading, block } of pieces) {
    const next = heading + block.render().text
    if (text.length + next.length > room) break
    text += next
    fitting += 1
  }
  return { text, leftOut: countByTitle(pieces.slice(fitting)) }
}

function countByTitle(pieces: readonly { title: string; block: Block }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { title, block } of pieces) counts.set(title, (counts.get(title) ?? 0) + block.checks)
  return counts
}
