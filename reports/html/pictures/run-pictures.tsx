import type { Run, RunRecord } from '../../../suites/record/run-record.js'
import { AnswerPicture } from './answers/answer-picture.js'
import { ConversationPictures } from './conversation/conversation-picture.js'
import { LifecyclePicture } from './lifecycle/lifecycle-picture.js'
import { RushPicture } from './rush/rush-picture.js'
import { TimesPicture } from './times/times-picture.js'

/** What of a run people would rather look at than read; a record without the data has no picture of it. */
export function RunPictures({ record, run }: { record: RunRecord; run: Run }) {
  const where = { record, run }
  // Of a rush the exchanges of a few orders are kept: what they show is no picture of it.
  if (run.rush) return <RushPicture {...where} />
  // One partner's lifecycle and answers are a part of a story; its own picture stands above all of it.
  if (run.story) return null
  return (
    <>
      <LifecyclePicture {...where} />
      <AnswerPicture {...where} />
      <TimesPicture {...where} />
      <ConversationPictures {...where} />
    </>
  )
}
