/** Node itself runs these and keeps them: only a new process sees a change. */
export function isKeptByNode(file: string): boolean {
  return /\.[cm]js$/.test(file)
}
