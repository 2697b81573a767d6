/** Leads to a check by its id, also where it is folded away or filtered out. */
export const anchorScript = String.raw`
const named = (hash) => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}
const reveal = () => {
  const target = named(location.hash)
  if (!target) return
  if (root.matches('.narrowed') && !target.closest('[data-outcome]:not(.out)')) showAll()
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
  // What comes into view on the way is laid out, and moves the target, for some frames.
  let frames = 8
  const follow = () => {
    target.scrollIntoView()
    if (--frames > 0) requestAnimationFrame(follow)
  }
  follow()
}
addEventListener('hashchange', reveal)
document.addEventListener('click', ({ target }) => {
  const link = target.closest('a')
  if (link && link.hash === location.hash) reveal()
})
reveal()
`
