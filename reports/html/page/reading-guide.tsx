import { Label } from '../check/label.js'

const paragraphs = ['guideVerdict', 'guideLevel', 'guideOutcome', 'guideEvidence'] as const

/** The report's own terms, for a reader who meets it without its documentation. */
export function ReadingGuide() {
  return (
    <section class="guide" id="guide">
      <h2>
        <Label name="guide" />
      </h2>
      {paragraphs.map((name) => (
        <p>
          <Label name={name} />
        </p>
      ))}
    </section>
  )
}
