import { fitText, type characterWidth } from './fit-text.js'

/** A label inside a drawing: what does not fit into its room is cut, and shown whole by a pointer that rests on it. */
export function SvgText(props: {
  text: string
  x: number
  y: number
  /** In pixels. */
  room: number
  size: keyof typeof characterWidth
}) {
  const { text, x, y, room, size } = props
  const { shown, whole } = fitText(text, room, size)
  return (
    <text class={size} x={x} y={y}>
      {whole !== undefined && <title>{whole}</title>}
      {shown}
    </text>
  )
}
