import { visibleText } from '../../visible-text.js'
import { PictureText } from './picture-text.js'
import type { TimeRow } from './response-times.js'

export function OperationName({ row: { operation } }: { row: TimeRow }) {
  if (operation !== undefined) return <>{visibleText(operation)}</>
  return <PictureText of={(texts) => texts.allOperations} />
}
