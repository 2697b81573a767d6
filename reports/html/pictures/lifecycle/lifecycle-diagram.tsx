import type { LifecycleRecord } from '../../../../suites/record/run-record.js'
import { rounded } from './arrow-path.js'
import type { JudgedMove } from './judged-moves.js'
import { layOutLifecycle } from './lifecycle-layout.js'
import { MoveArrow } from './move-arrow.js'
import { StateBox, stateWidth } from './state-box.js'

/** The statuses, the moves between them, and what the checks saw of each. */
export function LifecycleDiagram(props: {
  lifecycle: LifecycleRecord
  moves: readonly JudgedMove[]
  /** The id of its title. */
  titled: string
}) {
  const { lifecycle, moves, titled } = props
  const layout = layOutLifecycle(lifecycle, moves, (name) => stateWidth(name, lifecycle.states[name]!))
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)]
  const { start } = layout
  return (
    <svg
      class="lifecycle"
      role="img"
      aria-labelledby={titled}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {start && (
        <g class="start">
          <circle cx={rounded(start.x)} cy="6" r="5" />
          <path d={`M${rounded(start.x)} 11V${start.y}`} />
        </g>
      )}
      {layout.arrows.map((arrow) => (
        <MoveArrow {...arrow} />
      ))}
      {layout.boxes.map((box) => (
        <StateBox {...box} state={lifecycle.states[box.name]!} />
      ))}
    </svg>
  )
}
