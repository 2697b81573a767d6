import { visibleText } from '../../../text/visible-text.js'
import { PictureText } from '../picture-text.js'
import type { TimeRow } from '../times/response-times.js'

export function OperationName({ row: { operation } }: { row: TimeRow }) {
  if (operation !== undefined) return <bdi>{visibleText(operation)}</bdi>
  return <PictureText of={(texts) => texts.allOperations} />
}
