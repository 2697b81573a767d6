import { LineCounter, parseDocument } from 'yaml'

/** A YAML text read as data, and the line in which what a path leads to begins; 1 where it leads nowhere. */
export function readPlaces(text: string): { data: unknown; lineOf: (path: readonly string[]) => number } {
  const counter = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: counter })
  return {
    data: parsed.toJS(),
    lineOf: (path) => {
      const node = parsed.getIn(path, true) as { range?: [number, number, number] } | undefined
      return node?.range ? counter.linePos(node.range[0]).line : 1
    },
  }
}
