import type { LifecycleRecord } from '../../../../suites/record/run-record.js'
import { rounded } from './arrow-path.js'
import { textWidth } from '../fit-text.js'
import type { StateBox as Box } from './lifecycle-layout.js'
import { SvgText } from '../svg-text.js'

type State = LifecycleRecord['states'][string]

const padding = 12
const narrowest = 120
const widest = 300

/** A status by the partner's own word, and what that means in the reader's language. */
export function StateBox({ name, state, ...box }: Box & { state: State }) {
  const x = rounded(box.x)
  const y = rounded(box.y)
  const width = rounded(box.width)
  const height = rounded(box.height)
  const line = rounded(y + height / 2)
  const label = { x: x + width / 2, room: width - padding }
  const isFinal = state.next.length === 0 && !state.open
  return (
    <g class={state.offTheWay ? 'state off' : 'state'}>
      <rect x={x} y={y} width={width} height={height} rx="5" />
      {isFinal && <rect x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx="3" />}
      {(['en', 'tr'] as const).map((language) => {
        const note = state.text[language]
        // Where the partner's word is the Turkish text, Turks need not read it twice.
        const isSaid = note === name
        return (
          <g lang={language}>
            <SvgText text={name} {...label} y={isSaid ? line + 4 : line - 3} size="name" />
            {!isSaid && <SvgText text={note} {...label} y={line + 13} size="note" />}
          </g>
        )
      })}
      {state.open && <path class="goes-on" d={`M${x + 14} ${y + height + 7}h16`} />}
    </g>
  )
}

/** How wide a status is with its labels. */
export function stateWidth(name: string, { text: { en, tr } }: State): number {
  const labels = [textWidth(name, 'name'), textWidth(en, 'note'), textWidth(tr, 'note')]
  return Math.round(Math.min(widest, Math.max(narrowest, ...labels) + 2 * padding))
}
