import type { Run, RunRecord } from '../../../suites/run-record.js'
import { LifecyclePicture } from './lifecycle-picture.js'

/** What of a run people would rather look at than read; a record without the data has no picture of it. */
export function RunPictures({ record, run }: { record: RunRecord; run: Run }) {
  const where = { record, run }
  return (
    <>
      <LifecyclePicture {...where} />
    </>
  )
}
