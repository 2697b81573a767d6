import type { RecordComparison, RecordOrigin } from '../../diff/compare/record-comparison.js'
import { visibleText } from '../../text/visible-text.js'
import { Moment } from '../text/moment.js'
import { Said } from './said.js'

const columns = ['record', 'started', 'runTag', 'seed'] as const

/** Which two records these are. */
export function OriginTable({ comparison }: { comparison: RecordComparison }) {
  return (
    <div class="wide" role="group" aria-labelledby="records" tabindex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col" id={name === 'record' ? 'records' : undefined}>
                <Said by={({ texts }) => texts.columns[name]} />
              </th>
            ))}
            <th scope="col">uyum</th>
          </tr>
        </thead>
        <tbody>
          <OriginRow name="old" origin={comparison.old} />
          <OriginRow name="new" origin={comparison.new} />
        </tbody>
      </table>
    </div>
  )
}

function OriginRow({ name, origin }: { name: 'old' | 'new'; origin: RecordOrigin }) {
  return (
    <tr>
      <th scope="row">
        <Said by={({ texts }) => texts.columns[name]} />
      </th>
      <td>
        <Moment of={origin.startedAt} />
      </td>
      <td>
        <code>{visibleText(origin.runTag)}</code>
      </td>
      <td>{origin.seed}</td>
      <td>{visibleText(origin.tool.version)}</td>
    </tr>
  )
}
