import { Label } from './label.js'

/** The report's own terms, for a reader who meets it without its documentation. */
export function ReadingGuide() {
  return (
    <section class="guide">
      <h2>
        <Label name="guide" />
      </h2>
      <p>
        <Label name="guideVerdict" />
      </p>
      <p>
        <Label name="guideLevel" />
      </p>
      <p>
        <Label name="guideOutcome" />
      </p>
    </section>
  )
}
