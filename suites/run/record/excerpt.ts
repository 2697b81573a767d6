/** Characters that stand for nothing: no text of a target may hold them, and no report shows them. */
const [opening, closing] = ['\ufdd0', '\ufdd1']
const marks = /[\ufdd0\ufdd1]/g
const marked = /\ufdd0([^\ufdd0\ufdd1]*)\ufdd1/g

/** Characters of a text that a finding shows. */
const longest = 200
/** And those beyond them in which a secret may end that began before. */
const beyond = 4096

/** The beginning of a text, for people: marked to be cut by `cutExcerpts` once its secrets are replaced. */
export function excerptOf(text: string): string {
  const plain = text.slice(0, longest + beyond).replace(marks, '\ufffd')
  return plain.length <= longest ? plain : `${opening}${plain}${closing}`
}

/** A finding with its excerpts cut. Half a secret is no longer recognised, and still gives the half away. */
export function cutExcerpts(finding: string): string {
  return finding.replace(marked, (_whole, text: string) =>
    text.length <= longest ? text : `${text.slice(0, longest)}…`,
  )
}
