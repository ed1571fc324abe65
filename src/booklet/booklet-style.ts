/**
 * For paper first: black on white; line, weight and shape tell what is what. `--note` is the margin to write in, within
 * the page, so that the boxes to tick may stand there.
 */
export const BOOKLET_STYLE = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem; font: 10pt/1.42 Georgia, 'Liberation Serif', serif; color: #111; background: #fff; }
h1, h2, h3, h4, h5, th, small, code, .number, .ticks, .legend, .overview, .cover .status, .cover nav, .cover .school { font-family: Inter, Arial, 'Liberation Sans', sans-serif; }
h1 { margin: 0.1em 0; font-size: 32pt; line-height: 1.1; letter-spacing: -0.02em; }
h2 { margin: 0 0 0.2em; font-size: 22pt; line-height: 1.15; }
h3 { margin: 0 0 0.6em; font-size: 15pt; break-after: avoid; }
h4 { margin: 0 0 0.5em; font-size: 13pt; break-after: avoid; }
h5 { margin: 0; font-size: 10.5pt; font-weight: 650; }
.chapter > h4 { margin-bottom: 0.9em; padding-bottom: 0.25em; border-bottom: 1.5pt solid #111; font-size: 16pt; }
div.inner { margin: 1.2em 0 0.5em; break-inside: avoid; break-after: avoid; }
h4.inner { margin: 0; }
.lead { margin: 0 0 1.2em; font-size: 12pt; color: #333; }
.other { margin-left: 0.6em; font-weight: 400; color: #444; font-size: 0.8em; }
.range { display: inline; margin-left: 0.6em; font-size: 9pt; }
.setting { margin: 0 0 0.8em; font-size: 9.5pt; break-after: avoid; }
article, .chapter, .map, .review { break-before: page; }
article, header.cover { padding-right: var(--note); }
.number { display: inline-block; min-width: 2em; padding: 0 0.35em; border-radius: 2.5pt; background: #111; color: #fff; text-align: center; font-weight: 650; }
.box { display: inline-block; width: 8pt; height: 8pt; margin: 0 1.5pt -1pt 0; border: 0.9pt solid #111; border-radius: 1.5pt; }

.place { position: relative; margin: 0 0 13pt; }
.ticks { position: absolute; left: calc(100% + 4mm); top: 3.5pt; width: calc(var(--note) - 4mm); font-size: 7.5pt; }
.ticks span { margin-right: 4pt; white-space: nowrap; }
.reply, .router, .ending, #kunnskap .place, #modulen .place { break-inside: avoid; }
tbody.last { break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; break-after: avoid; }
tbody, tr { break-inside: avoid; }
thead th[colspan] { padding: 2.5pt 0 3pt; border-top: 1.2pt solid #111; }
th, td { padding: 2.6pt 5pt 2.6pt 0; border-top: 0.4pt solid #999; vertical-align: top; text-align: left; overflow-wrap: break-word; }
col.names { width: var(--names); }
.front col.names, .version col.names { width: 23%; }
.router col.names { width: 14%; }
th { padding-right: 8pt; font-size: 8.2pt; font-weight: 600; hyphens: auto; }
small { display: block; font-size: 7.4pt; font-weight: 400; line-height: 1.35; color: #222; }
h5 small { display: inline-block; margin-left: 0.7em; }
.tag { padding: 0 4pt; border: 0.7pt solid #333; border-radius: 3pt; }
.languages th { padding: 1pt 5pt 1pt 0; border-top: 0; font-size: 7.2pt; font-weight: 400; text-transform: none; color: #333; }
.aside th, .aside td { border-top: 0; padding-top: 0; font-size: 9pt; font-style: italic; color: #222; }
.aside th { padding-left: 7pt; font-size: 7.8pt; font-weight: 400; }
.choice th { padding-left: 6pt; border-left: 2.4pt solid #888; }
.choice.good th { border-left: 3pt double #111; }
.choice.fair th { border-left: 2.4pt dashed #444; }
.choice.poor th { border-left: 2.4pt dotted #111; }
.choice .aside th { padding-left: 6pt; }
.choice tr:not(.aside) td { font-weight: 600; }
.quality { margin-left: 0.5em; font-weight: 500; }
.on th { font-weight: 400; font-style: italic; }
.on td { font: 8.2pt Inter, Arial, 'Liberation Sans', sans-serif; }
.front { margin-bottom: 1.2em; }
.front tbody { break-inside: auto; }
.front + .front td { font-size: 8.6pt; line-height: 1.32; }
.front + .front th { font-size: 7.6pt; }
.sources td, .sources th { border-top: 0; font-size: 8pt; font-weight: 400; }
.sources p { margin: 0 0 0.3em; }
em { color: #555; }

.cover .school { margin: 0 0 18mm; font-size: 11pt; font-weight: 600; }
.cover .status { display: inline-block; margin: 0 0 7mm; padding: 3pt 9pt; border: 1.4pt dashed #111; border-radius: 4pt; font-size: 11pt; font-weight: 650; }
.cover table { margin-bottom: 7mm; }
.cover h4 { margin: 0 0 0.3em; font-size: 11pt; }
.cover ol { margin: 0 0 0.5em; padding-left: 1.3em; }
.cover li { margin-bottom: 0.25em; }
.cover nav { margin-top: 7mm; font-size: 9pt; }
.cover nav ul { margin: 0; padding: 0; list-style: none; }
.cover nav li { padding: 2.5pt 0; border-top: 0.4pt solid #999; break-inside: avoid; }
.cover nav li > a { display: inline-block; min-width: 30%; font-weight: 600; }
.cover nav li > span { display: block; }
.cover nav span a { display: inline-block; margin-right: 1em; }
.write { display: block; width: 80mm; height: 1.5em; border-bottom: 0.6pt solid #111; }

.map { margin-right: calc(-1 * var(--note)); text-align: left; }
.map svg.kart { display: block; margin: 0 auto; }
.map h4 { margin-bottom: 4pt; }
.overview ol { margin: 0; padding: 0; list-style: none; }
.overview ol > li { position: relative; margin: 0 0 17pt; padding: 7pt 9pt; border: 1pt solid #111; border-radius: 5pt; break-inside: avoid; }
.overview ol > li::after { content: ''; position: absolute; left: 50%; bottom: -15pt; border: 6pt solid transparent; border-top: 11pt solid #111; border-bottom: 0; margin-left: -6pt; }
.overview p { margin: 0; }
.phase { display: flex; justify-content: space-between; align-items: baseline; font-size: 11.5pt; }
.phase small { font-size: 8.5pt; }
.stops { display: flex; flex-wrap: wrap; gap: 5pt 7pt; padding-top: 5pt; }
.stop { padding: 2pt 6pt 2pt 2pt; border: 0.8pt solid #111; border-radius: 4pt; font-size: 8.6pt; color: #111; text-decoration: none; }
.stop.mends { border-style: dotted; padding-left: 4pt; }
.stop.mends .number, .stop.router .number { background: #fff; color: #111; min-width: 0; padding: 0; }
.stop.router { padding-left: 6pt; border-radius: 0; border-style: dashed; }
.ends { display: grid; grid-template-columns: repeat(auto-fit, minmax(46mm, 1fr)); gap: 6pt; margin: 0; padding: 0; list-style: none; }
.ends li { padding: 5pt; border: 2.6pt double #111; border-radius: 6pt; font-size: 9pt; font-weight: 600; break-inside: avoid; }
.ends a { display: flex; gap: 4pt; align-items: flex-start; color: #111; text-decoration: none; }
.ends .number { min-width: 0; background: #fff; color: #111; border: 0.8pt solid #111; }
.sign { width: 15pt; height: 15pt; vertical-align: -4pt; }
.ends .sign { flex: none; width: 25pt; height: 25pt; margin: -5pt -1pt -5pt 0; }
.ends .number { flex: none; }
.sign .rank { font: 700 18px Inter, Arial, sans-serif; text-anchor: middle; fill: #fff; }
.sign .rank.last { fill: #111; }
.legend { margin-top: 12pt; padding-top: 7pt; border-top: 0.6pt solid #999; font-size: 8pt; break-inside: avoid; }
.legend ul { display: flex; flex-wrap: wrap; gap: 2pt 14pt; margin: 0 0 3pt; padding: 0; list-style: none; }
.legend p { margin: 4pt 0 0; }

.review { margin-right: calc(-1 * var(--note)); }
.review table { margin-bottom: 9pt; }
.review th, .review td { padding: 4pt 6pt; border: 0.7pt solid #555; }
col.ask { width: 34%; }
.review th { font-weight: 500; }
.review td { height: 20pt; font: 8.6pt Inter, Arial, 'Liberation Sans', sans-serif; }
.review td .box + .box { margin-left: 12pt; }
.review .tall td { height: 60mm; }
@media print {
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .number { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
