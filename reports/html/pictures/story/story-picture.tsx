import type { RunRecord, Run, StoryRecord } from '../../../../suites/record/run-record.js'
import { cutText } from '../../../text/cut-text.js'
import type { Bilingual } from '../../../text/language.js'
import { visibleText } from '../../../text/visible-text.js'
import { runAnchor } from '../../page/anchors.js'
import { Text } from '../../text/text.js'
import { Picture } from '../picture.js'
import { LegendEntries } from '../legend-entries.js'
import { PictureText } from '../picture-text.js'
import { StoryRow } from './story-row.js'

const longestText = 1000

/** What was said between the implementation and its partners, a lane for each, time downwards; and where it broke. */
export function StoryPicture({ record, run }: { record: RunRecord; run: Run }) {
  const { story } = run
  if (!story) return null
  const { lanes, lines, leftOut, title } = story
  return (
    <Picture
      id={runAnchor(record, run, 'story')}
      title={<Text of={title} />}
      summary={<StorySummary story={story} />}
      legend={<StoryLegend story={story} />}
    >
      <table class={`story lanes-${Math.min(lanes.length, 6)}`}>
        <thead>
          <tr>
            <th scope="col">
              <PictureText of={(texts) => texts.time} />
            </th>
            {lanes.map(({ name }) => (
              <th scope="col">
                <span>
                  {name === undefined ? (
                    <PictureText of={(texts) => texts.implementation} />
                  ) : (
                    <bdi>{visibleText(name)}</bdi>
                  )}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <StoryRow record={record} run={run} line={line} lanes={lanes} />
          ))}
        </tbody>
      </table>
      {leftOut > 0 && (
        <p class="quiet">
          <PictureText of={(texts) => texts.callsLeftOut(leftOut)} />
        </p>
      )}
    </Picture>
  )
}

function StorySummary({ story: { text, good, broke, inapplicable } }: { story: StoryRecord }) {
  return (
    <>
      <Text of={bounded(text)} />
      <br />
      <b>
        <PictureText of={(texts) => texts.goodImplementation} />
      </b>{' '}
      <Text of={bounded(good)} />
      {broke && (
        <>
          <br />
          <b class="broke">
            ✗ <PictureText of={(texts) => texts.brokeHere} />
          </b>{' '}
          <Text of={bounded(broke.text)} />
        </>
      )}
      {inapplicable && (
        <>
          <br />
          <Text of={bounded(inapplicable)} />
        </>
      )}
    </>
  )
}

function bounded({ en, tr }: Bilingual): Bilingual {
  return { en: cutText(en, longestText).text, tr: cutText(tr, longestText).text }
}

function StoryLegend({ story: { lines } }: { story: StoryRecord }) {
  const entries = [
    lines.some(({ broken }) => broken) && (['✗', 'broken'] as const),
    lines.some(({ kind }) => kind === 'missing') && (['⇢', 'missing'] as const),
    lines.some(({ times }) => times !== undefined) && (['↻', 'repeated'] as const),
    lines.some(({ kind }) => kind === 'note') && (['◆', 'befell'] as const),
  ]
  return <LegendEntries entries={entries} />
}
