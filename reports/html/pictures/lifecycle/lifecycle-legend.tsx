import type { LifecycleRecord } from '../../../../suites/record/run-record.js'
import type { JudgedMove, MoveStatus } from './judged-moves.js'
import { arrowHead, arrowPath, at } from './arrow-path.js'
import { MoveArrow } from './move-arrow.js'
import { PictureText } from '../picture-text.js'

const statuses = [
  'covered',
  'refused',
  'forbidden',
  'untested',
  'beyond',
] as const satisfies readonly MoveStatus[]

/** What the lines, heads and frames of a lifecycle mean: of those that occur in it. */
export function LifecycleLegend(props: { lifecycle: LifecycleRecord; moves: readonly JudgedMove[] }) {
  const { lifecycle, moves } = props
  const states = Object.values(lifecycle.states)
  const hasAssumed = moves.some(({ basis }) => basis === 'assumed')
  const hasDocumented = moves.some(({ basis }) => basis !== undefined && basis !== 'assumed')
  return (
    <>
      {statuses
        .filter((status) => moves.some((move) => move.status === status))
        .map((status) => (
          <li>
            <Sample status={status} /> <PictureText of={(texts) => texts[status]} />
          </li>
        ))}
      {hasAssumed && hasDocumented && (
        <li>
          <HeadSample isAssumed={false} /> <PictureText of={(texts) => texts.documentedMove} />
        </li>
      )}
      {hasAssumed && (
        <li>
          <HeadSample isAssumed /> <PictureText of={(texts) => texts.assumedMove} />
        </li>
      )}
      {states.some(({ open, next }) => !open && next.length === 0) && (
        <li>
          <svg class="sample" width="44" height="18" aria-hidden="true">
            <g class="state">
              <rect x="1" y="1" width="42" height="16" rx="4" />
              <rect x="4" y="4" width="36" height="10" rx="2" />
            </g>
          </svg>{' '}
          <PictureText of={(texts) => texts.finalState} />
        </li>
      )}
      {states.some(({ open }) => open) && (
        <li>
          <svg class="sample" width="44" height="18" aria-hidden="true">
            <path class="goes-on" d="M14 9h16" />
          </svg>{' '}
          <PictureText of={(texts) => texts.openState} />
        </li>
      )}
    </>
  )
}

const line = [
  { x: 1, y: 9 },
  { x: 43, y: 9 },
]

function Sample({ status }: Pick<JudgedMove, 'status'>) {
  return (
    <svg class="sample" width="44" height="18" aria-hidden="true">
      <MoveArrow
        move={{ from: '', to: '', status, passed: [], faults: [] }}
        points={line}
        sign={{ x: 18, y: 9 }}
      />
    </svg>
  )
}

function HeadSample({ isAssumed }: { isAssumed: boolean }) {
  return (
    <svg class={isAssumed ? 'sample assumed' : 'sample'} width="44" height="18" aria-hidden="true">
      <path class="shaft" d={arrowPath(line)} />
      <path class="tip" d={`M${arrowHead(line, 8).map(at).join('L')}${isAssumed ? '' : 'z'}`} />
    </svg>
  )
}
