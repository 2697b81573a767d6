import { durationBuckets } from './duration-buckets.js'
import { spokenDuration } from './duration-text.js'

/** The buckets that a picture shows: from the first to before the second, by their index. */
export type BucketRange = readonly [first: number, end: number]

const pitch = 30
const height = 32
const gap = 3
/** A single answer among thousands is seen too. */
const lowest = 2

/** How many of a row's answers came how fast: the highest bar is as high as the row. */
export function DurationBars(props: { counts: readonly number[]; range: BucketRange; labels: string }) {
  const { counts, range, labels } = props
  const shown = counts.slice(...range)
  const most = Math.max(1, ...shown)
  const bars = shown.map((count, index) => {
    const high = count === 0 ? 0 : Math.max(lowest, Math.round((count / most) * (height - 2)))
    return high === 0 ? '' : `M${index * pitch + gap / 2} ${height}v-${high}h${pitch - gap}v${high}z`
  })
  const width = shown.length * pitch
  return (
    <svg role="img" aria-labelledby={labels} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path class="bars" d={bars.join('')} />
    </svg>
  )
}

/** Where each bucket begins, under the bars. */
export function DurationAxis({ range }: { range: BucketRange }) {
  const buckets = durationBuckets.slice(...range)
  const width = buckets.length * pitch
  return (
    <svg class="axis" aria-hidden="true" width={width} height="24" viewBox={`0 0 ${width} 24`}>
      <path d={buckets.map((_, index) => `M${index * pitch + 0.5} 0v5`).join('')} />
      {(['en', 'tr'] as const).map((language) => (
        <g lang={language}>
          {buckets.map(({ from }, index) => (
            <text class="note" x={index * pitch + 2} y="18">
              {from === 0 ? '0' : spokenDuration(from)[language].replace(' ms', '')}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}
