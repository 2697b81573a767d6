import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writes a file beside its place and moves it there: whoever looks finds the old one or the new one, never a half. */
export async function writeWholeFile(path: string, content: string | Uint8Array): Promise<void> {
  await (
    await stageFile(path, content)
  )()
}

/** Writes a file beside its place, so that nothing stands in the way of it any more, and gives what moves it there. */
export async function stageFile(path: string, content: string | Uint8Array): Promise<() => Promise<void>> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const orRemove = async (step: Promise<void>): Promise<void> => {
    try {
      await step
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined)
      throw error
    }
  }
  await orRemove(writeFile(beside, content))
  return () => orRemove(rename(beside, path))
}
