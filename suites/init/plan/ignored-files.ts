/** What a project's version control had better not hold. */
const ignored = ['uyum-report/', '.env']

/** The text of `.gitignore` with what is missing at its end. */
export function withIgnored(before: string | undefined): string {
  const lines = (before ?? '').split(/\r?\n/).map((line) => line.trim())
  const missing = ignored.filter((name) => !lines.includes(name) && !lines.includes(`/${name}`))
  const head = before === undefined || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`
  return missing.length === 0 ? (before ?? '') : `${head}${missing.join('\n')}\n`
}
