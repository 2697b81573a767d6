import type { LifecycleRecord, Run, RunRecord } from '../../../../suites/record/run-record.js'
import { runAnchor } from '../../page/anchors.js'
import { judgedMoves, type JudgedMove } from './judged-moves.js'
import { LifecycleDiagram } from './lifecycle-diagram.js'
import { LifecycleLegend } from './lifecycle-legend.js'
import { LifecycleTable } from './lifecycle-table.js'
import { Picture } from '../picture.js'
import { PictureText, type PictureTextOf } from '../picture-text.js'

/** What is drawn at most: no partner comes near it. */
const mostStates = 30
const mostMoves = 90
/** Of the moves that the contract has not. */
const mostOthers = 12

/** The partner's lifecycle with the moves that were covered, violated and not tested. */
export function LifecyclePicture({ record, run }: { record: RunRecord; run: Run }) {
  const { lifecycle } = run.contract
  if (!lifecycle) return null
  const id = runAnchor(record, run, 'lifecycle')
  const moves = judgedMoves(lifecycle, run)
  const drawn = drawnMoves(lifecycle, moves)
  const listed = countListed(moves)
  const isDrawable = Object.keys(lifecycle.states).length <= mostStates && drawn.length <= mostMoves
  return (
    <Picture
      id={id}
      title={<PictureText of={(texts) => texts.lifecycle} />}
      summary={<LifecycleSummary run={run} moves={moves} />}
      folded={listed > 0 && !hasMoves(run)}
      legend={isDrawable && <LifecycleLegend lifecycle={lifecycle} moves={drawn} />}
      table={moves.length > 0 && <LifecycleTable record={record} run={run} moves={moves} />}
    >
      {isDrawable ? (
        <LifecycleDiagram lifecycle={lifecycle} moves={drawn} titled={id} />
      ) : (
        <PictureText of={(texts) => texts.notDrawn} />
      )}
    </Picture>
  )
}

/** All of the contract's; of the others those that break a list that is whole, or on which a check failed. */
function drawnMoves(lifecycle: LifecycleRecord, moves: readonly JudgedMove[]): JudgedMove[] {
  const others = moves.filter(({ from, to, basis, status }) => {
    const isLeap = from !== to && !lifecycle.states[from]?.open
    return basis === undefined && (status === 'forbidden' || isLeap)
  })
  return [...moves.filter(({ basis }) => basis !== undefined), ...others.slice(0, mostOthers)]
}

function LifecycleSummary({ run, moves }: { run: Run; moves: readonly JudgedMove[] }) {
  const listed = countListed(moves)
  const count = (status: JudgedMove['status']) => moves.filter((move) => move.status === status).length
  const violated = count('refused') + count('forbidden')
  const parts: PictureTextOf[] = [
    (texts) =>
      listed === 0 ? texts.noListedMoves : texts.movesSeen(count('covered'), listed, count('untested')),
  ]
  if (violated > 0) parts.push((texts) => texts.movesViolated(violated))
  if (count('beyond') > 0) parts.push((texts) => texts.movesBeyond(count('beyond')))
  if (listed > 0 && !hasMoves(run)) parts.push((texts) => texts.noMoves)
  return <PictureText of={(texts) => parts.map((part) => part(texts)).join(' ')} />
}

function countListed(moves: readonly JudgedMove[]): number {
  return moves.filter(({ basis }) => basis !== undefined).length
}

function hasMoves({ checks }: Run): boolean {
  return checks.some(({ moves }) => moves !== undefined)
}
