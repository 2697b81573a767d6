/** Where something that a reader sees of a drawing stands, in pixels of the window. */
export interface Shape {
  kind: 'drawing' | 'box' | 'text' | 'sign'
  text: string
  x: number
  y: number
  right: number
  bottom: number
}

/** Runs in a browser: the shapes of each drawing of a lifecycle. */
export const drawnShapes = `[...document.querySelectorAll('svg.lifecycle')].map((svg) => {
  const found = [['drawing', [svg]], ['box', svg.querySelectorAll('.state > rect:first-child')],
    ['text', svg.querySelectorAll('text')], ['sign', svg.querySelectorAll('.shaft ~ g')]]
  return found.flatMap(([kind, elements]) => [...elements].flatMap((element) => {
    if (element.getClientRects().length === 0) return []
    const { x, y, right, bottom } = element.getBoundingClientRect()
    return [{ kind, text: kind === 'text' ? element.textContent : '', x, y, right, bottom }]
  }))
})`

/** What lies on what, and what leaves what holds it. */
export function faultsIn(shapes: readonly Shape[]): string[] {
  const ofKind = (kind: Shape['kind']) => shapes.filter((shape) => shape.kind === kind)
  const [drawing] = ofKind('drawing')
  const alone = [...ofKind('text'), ...ofKind('sign')]
  const lying = alone.flatMap((one, index) => alone.slice(index + 1).filter((other) => meet(one, other)))
  return [
    ...shapes
      .filter((shape) => !isInside(shape, drawing!))
      .map(({ kind }) => `${kind} outside of the drawing`),
    ...ofKind('text')
      .filter((text) => !ofKind('box').some((box) => isInside(text, box)))
      .map(({ text }) => `${text} outside of its box`),
    ...ofKind('sign')
      .filter((sign) => ofKind('box').some((box) => meet(sign, box)))
      .map(({ x, y }) => `sign on a box at ${x} ${y}`),
    ...lying.map(({ kind, text, x, y }) => `${kind} ${text} on another at ${x} ${y}`),
  ]
}

function meet(one: Shape, other: Shape): boolean {
  return one.x < other.right && other.x < one.right && one.y < other.bottom && other.y < one.bottom
}

function isInside(one: Shape, other: Shape): boolean {
  return one.x >= other.x && one.right <= other.right && one.y >= other.y && one.bottom <= other.bottom
}
