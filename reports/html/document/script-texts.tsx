import { Label } from '../check/label.js'

/** What the page's script says, in both languages: it copies it from here. */
export function ScriptTexts() {
  return (
    <>
      <template id="text-copy">
        <Label name="copy" />
      </template>
      <template id="text-copied">
        <Label name="copied" />
      </template>
      <template id="text-by-hand">
        <Label name="copyByHand" />
      </template>
      <template id="text-ended">
        <Label name="hasEnded" />
      </template>
      <p id="said" class="unseen" role="status"></p>
    </>
  )
}
