import type { RushWindow } from '../../../../suites/record/run-record.js'

/** The size of a drawing, in pixels. */
export const strip = { width: 720, height: 72, foot: 16 } as const

/** One measure over the time of a rush: bars of one sort before bars of another, and where orders came to grief. */
export function RushStrip(props: {
  windows: readonly RushWindow[]
  windowMs: number
  /** Drawn behind, in grey. */
  behind?: (window: RushWindow) => number
  before: (window: RushWindow) => number
  /** Moments, in milliseconds since the rush began. */
  marks: readonly number[]
  unit: string
  labels: string
}) {
  const { windows, windowMs, behind, before, marks, unit, labels } = props
  const pitch = strip.width / Math.max(1, windows.length)
  const most = Math.max(1, ...windows.flatMap((window) => [before(window), behind?.(window) ?? 0]))
  const height = (value: number): number => Math.round((value / most) * (strip.height - 4) * 10) / 10
  const bars = (valueOf: (window: RushWindow) => number): string =>
    windows
      .map((window, index) => ({ x: index * pitch, high: height(valueOf(window)) }))
      .filter(({ high }) => high > 0)
      .map(
        ({ x, high }) =>
          `M${x.toFixed(1)} ${strip.height}v-${high}h${Math.max(0.5, pitch - 1).toFixed(1)}v${high}z`,
      )
      .join('')
  const seconds = (windows.length * windowMs) / 1000
  return (
    <svg
      role="img"
      aria-labelledby={labels}
      width={strip.width}
      height={strip.height + strip.foot}
      viewBox={`0 0 ${strip.width} ${strip.height + strip.foot}`}
    >
      {behind && <path class="behind" d={bars(behind)} />}
      <path class="bars" d={bars(before)} />
      <path
        class="grief"
        d={marks.map((at) => `M${placeOf(at, seconds).toFixed(1)} 0v${strip.height}`).join('')}
      />
      <text class="note" x="2" y="11">
        {most} {unit}
      </text>
      <text class="note" x="0" y={strip.height + 13}>
        0
      </text>
      <text class="note end" x={strip.width} y={strip.height + 13}>
        {seconds.toFixed(1)} s
      </text>
    </svg>
  )
}

function placeOf(atMs: number, seconds: number): number {
  return Math.min(strip.width - 1, Math.max(0.5, (atMs / 1000 / seconds) * strip.width))
}
