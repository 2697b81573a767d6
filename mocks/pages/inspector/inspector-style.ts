/** Readable without a script or a font of its own, in light and in dark. */
export const inspectorStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
details { margin: .25rem 0; padding: .25rem .5rem; border: 1px solid #8885; border-radius: .25rem }
pre { overflow-x: auto; padding: .5rem; background: #8882 }
th, td { padding: .1rem .75rem .1rem 0; text-align: left; vertical-align: top }
.violation { border-left: .25rem solid #c33; padding-left: .5rem }
`
