import { arrowHead, arrowPath, at } from './arrow-path.js'
import type { MoveStatus } from './judged-moves.js'
import type { MoveArrow as Arrow } from './lifecycle-layout.js'

/** Drawn in a circle on the arrow; what is untested bears none. */
const signs: Partial<Record<MoveStatus, string>> = {
  covered: 'm-3.5.5 2.5 2.5 4.5-5.5',
  refused: 'm-3-3 6 6m0-6-6 6',
  forbidden: 'm-3-3 6 6m0-6-6 6',
  beyond: 'm-3.5 0h7m-3.5-3.5v7',
}

/** A move of the lifecycle: its line and sign tell the status, its head whether the documents have it. */
export function MoveArrow({ move, points, sign }: Arrow) {
  const isAssumed = move.basis === 'assumed'
  const head = arrowHead(points, move.status === 'refused' || move.status === 'forbidden' ? 10 : 8)
  const mark = signs[move.status]
  return (
    <g class={isAssumed ? `${move.status} assumed` : move.status}>
      <path class="shaft" d={arrowPath(points)} />
      <path class="tip" d={`M${head.map(at).join('L')}${isAssumed ? '' : 'z'}`} />
      {mark && (
        <g transform={`translate(${at(sign)})`}>
          <circle r="7" />
          <path d={mark} />
        </g>
      )}
    </g>
  )
}
