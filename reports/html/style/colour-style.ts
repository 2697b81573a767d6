/** Colours by what they mean; each stands out from its ground by 4.5 to 1 at least, in light and in dark. */
export const colourStyle = `
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --raised: #f5f7f9;
  --line: #d5dbe3;
  --edge: #8691a0;
  --ink: #1b222c;
  --quiet: #566070;
  --link: #0a55a0;
  --bad: #ab1f18;
  --good: #176638;
  --open: #7d4b00;
  --marked: #ffe58f;
  --on-marked: #1b222c;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14181e;
    --raised: #1c222a;
    --line: #38424f;
    --edge: #7d8896;
    --ink: #e3e8ee;
    --quiet: #a5b0be;
    --link: #8fbcf7;
    --bad: #ff9d93;
    --good: #80d5a1;
    --open: #efbd6c;
    --marked: #6b5300;
    --on-marked: #fff3cf;
  }
}
`
