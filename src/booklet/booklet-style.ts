/** For paper first: black on white, nothing but lines and weight tells what is what. */
export const BOOKLET_STYLE = `
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-center { content: counter(page); } }
* { box-sizing: border-box; }
body { max-width: 62rem; margin: 0 auto; padding: 2rem; font: 10.5pt/1.45 Georgia, 'Liberation Serif', serif; color: #111; background: #fff; }
h1, h2, h3, h4, th, small, .number { font-family: Inter, Arial, 'Liberation Sans', sans-serif; }
h1 { margin: 0.2em 0; font-size: 30pt; line-height: 1.1; }
h2 { margin: 0 0 0.3em; font-size: 20pt; line-height: 1.15; }
h3 { margin: 1.6em 0 0.5em; padding-bottom: 0.2em; border-bottom: 1.5pt solid #111; font-size: 13pt; break-after: avoid; }
h4 { margin: 0 0 0.35em; font-size: 10.5pt; break-after: avoid; }
h4 small { margin-left: 0.75em; padding: 0 0.4em; border: 0.75pt solid #555; border-radius: 3pt; }
.lead { margin: 0 0 1em; font-size: 12.5pt; color: #333; }
.how { max-width: 38rem; }
header { min-height: 60vh; padding-top: 12vh; }
article { break-before: page; }
.beat { margin: 0 0 1.1em; }
tr { break-inside: avoid-page; }
.line, .choice { break-after: avoid-page; }
.number { display: inline-block; min-width: 2.1em; margin-right: 0.25em; padding: 0 0.35em; border-radius: 3pt; background: #111; color: #fff; text-align: center; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 0.28em 0.5em; border-top: 0.5pt solid #bbb; vertical-align: top; text-align: left; overflow-wrap: break-word; }
th { width: 32%; font-size: 9pt; font-weight: 600; }
small { display: block; font-size: 8pt; font-weight: 400; color: #333; }
h4 small { display: inline-block; }
.aside th, .aside td { border-top: 0; padding-top: 0; font-size: 9.5pt; font-style: italic; color: #333; }
.aside th { padding-left: 1.4em; font-weight: 400; }
.choice th { border-left: 3pt solid #777; }
.choice.good th { border-left: 3pt double #111; }
.choice.poor th { border-left: 3pt dotted #111; }
.choice td { background: #f3f3f0; }
.sources { font-size: 8.5pt; }
.sources p { margin: 0 0 0.3em; }
.review { margin-top: 2.5em; break-before: page; }
.review td { height: 2.6em; border: 0.75pt solid #555; }
.review th { border: 0.75pt solid #555; }
.review .tall td { height: 22em; }
figure { margin: 0; break-before: page; }
figure svg { max-width: 100%; height: auto; max-height: 250mm; }
em { color: #777; }
@media print { body { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } .choice td, .number { print-color-adjust: exact; } }
`;
