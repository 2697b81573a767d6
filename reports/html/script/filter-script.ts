/** Shows the checks that fit the form, tells how many, and keeps the wish in the address. */
export const filterScript = String.raw`
const form = document.getElementById('filter')
const folded = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')
const wordsIn = (node) => {
  if (node.className === 'evidence') return ''
  if (node.localName === 'details') return [...node.children].map(wordsIn).join(' ')
  if (node.localName !== 'noscript') return node.textContent
  return node.textContent.split('<div class="evidence">')[0].replace(/<[^>]*>/g, ' ')
}
const searched = new Map()
const searchedIn = (check) => {
  if (!searched.has(check)) searched.set(check, folded([check.id, ...[...check.children].map(wordsIn)].join(' ')))
  return searched.get(check)
}
const grouping = '.group > details, .group, .cause, .part, .run'
const groups = [...document.querySelectorAll(grouping)]
const opened = new Set(groups.filter((group) => group.open))
const groupsAround = (check) => {
  const around = []
  for (let group = check.closest(grouping); group; group = group.parentElement.closest(grouping)) around.push(group)
  return around
}
const groupsOf = new Map(checks.map((check) => [check, groupsAround(check)]))
const filter = () => {
  const wish = Object.fromEntries(new FormData(form))
  const words = folded(wish.text).split(/\s+/).filter(Boolean)
  const isNarrowed = words.length > 0 || Boolean(wish.outcome || wish.level || wish.target)
  const counts = new Map()
  let shown = 0
  for (const check of checks) {
    const { outcome, level } = check.dataset
    const fits =
      (!wish.outcome || wish.outcome === outcome) &&
      (!wish.level || wish.level === level) &&
      (!wish.target || wish.target === groupsOf.get(check).at(-1).id) &&
      words.every((word) => searchedIn(check).includes(word))
    check.classList.toggle('out', !fits)
    if (!fits) continue
    shown += 1
    for (const group of groupsOf.get(check)) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  for (const group of groups) {
    const count = counts.get(group) ?? 0
    group.classList.toggle('out', isNarrowed && count === 0)
    const total = group.querySelector(':scope > :is(summary, h3, h4) .count')
    if (total && isNarrowed && !group.matches('.run')) total.dataset.shown = count
    else if (total) delete total.dataset.shown
    if (group.localName === 'details') group.open = isNarrowed ? count > 0 : opened.has(group)
  }
  root.classList.toggle('narrowed', isNarrowed)
  document.getElementById('shown').textContent = shown
}
const keepInAddress = () => {
  const wish = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''))
  try {
    history.replaceState(null, '', location.pathname + String(wish).replace(/^(?=.)/, '?') + location.hash)
  } catch {
    // A page in a frame without an origin of its own has no address to keep it in.
  }
}
const showAll = () => form.reset()
form.hidden = false
form.addEventListener('input', () => {
  filter()
  keepInAddress()
})
form.addEventListener('reset', (event) => {
  event.preventDefault()
  for (const field of form.elements) if (field.name) field.value = ''
  filter()
  keepInAddress()
})
form.addEventListener('submit', (event) => event.preventDefault())
for (const [name, value] of new URLSearchParams(location.search))
  if (form.elements[name]) form.elements[name].value = value
if (location.search) filter()
`
