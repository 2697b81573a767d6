import { useTexts } from '../text/language.js'

const symbols: Readonly<Record<string, string>> = {
  failed: '✗',
  errored: '!',
  skipped: '–',
  waived: '~',
  passed: '✓',
  inapplicable: '∅',
}

/** What a check came to, by its sign and in a word. */
export function Outcome({ outcome }: { outcome: string }) {
  const texts = useTexts()
  return (
    <span class={`outcome ${outcome}`}>
      <span aria-hidden="true">{symbols[outcome]}</span> {texts.outcomeOf(outcome)}
    </span>
  )
}
