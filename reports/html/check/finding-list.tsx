import type { CheckRecord } from '../../../suites/record/run-record.js'
import { likeFindings, type LikeFindings } from '../../findings/like-findings.js'
import { eachApart } from '../text/each-apart.js'
import { Finding } from './finding.js'
import type { Where } from '../page/page-plan.js'
import { Sentence } from '../text/sentence.js'
import { Text } from '../text/text.js'

/** So many that met the same stand together: mending one often mends them all. */
const fewestAlike = 3

/** Checks that their reader has to look at; those that met the same as one cause. */
export function FindingList({ where, checks }: { where: Where; checks: readonly CheckRecord[] }) {
  return (
    <div
      dangerouslySetInnerHTML={eachApart(likeFindings(checks), (like) => (
        <>
          {like.others.length + 1 < fewestAlike ? (
            [like.first, ...like.others].map((check) => (
              <Finding where={where} check={check} isToldAbove={false} />
            ))
          ) : (
            <Cause where={where} like={like} />
          )}
        </>
      ))}
    />
  )
}

function Cause({ where, like: { cause, first, others } }: { where: Where; like: LikeFindings }) {
  const checks = [first, ...others]
  return (
    <details class="cause" open={where.plan.isShort}>
      <summary>
        <strong class="count">
          <Sentence of={(texts) => texts.alike(checks.length)} />
        </strong>
        <span class="about">
          <span class="met">
            <Text of={cause} />
          </span>
        </span>
      </summary>
      <div
        dangerouslySetInnerHTML={eachApart(checks, (check) => (
          <Finding where={where} check={check} isToldAbove />
        ))}
      />
    </details>
  )
}
