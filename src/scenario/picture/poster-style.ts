import { CARD, INK, INK_FAR } from './poster-colours.ts';

/** Type only; shapes carry their own colours, so that every program that opens SVG shows them. */
export const POSTER_STYLE = `
text{font-family:'Inter Variable',Inter,'Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif;fill:${INK}}
.poster{font-weight:700;letter-spacing:-.02em}
.lead{font-size:30px;fill:${INK_FAR}}
.counts{font-size:24px}
.status{font-size:20px;font-weight:600;fill:#664200}
.patient{font-size:26px;font-weight:650;text-anchor:middle}
.colleague{font-size:16px;text-anchor:middle}
.phase{font-size:46px;font-weight:680}
.phase-number{font-size:30px;font-weight:680;fill:${CARD};text-anchor:middle}
.heading{font-size:20px;font-weight:680}
.legend{font-size:17px}
.title{font-size:17px;font-weight:660}
.speaker{font-size:15px;font-weight:600;fill:${INK_FAR}}
.ending{font-size:24px;font-weight:680}
.says{font-size:14.5px}
.says.far{fill:${INK_FAR}}
.choice{font-size:15px}
.when{font-size:12.5px;font-style:italic;fill:${INK_FAR}}
.back{font-size:13px;font-weight:600;text-anchor:end;fill:${INK_FAR}}
.number{font-size:14px;font-weight:680;text-anchor:middle;fill:${INK_FAR}}
.number.strong{fill:${CARD}}
.letter{font-size:13px;font-weight:700;text-anchor:middle;fill:#fff}
.rank{font-size:18px;font-weight:700;text-anchor:middle;fill:#fff}
.rank.last{fill:${INK}}
.sign{font-size:15px;font-weight:600;fill:${CARD}}
.frame{font-size:16px;font-weight:600;fill:${INK_FAR}}
.foot{font-size:18px;fill:${INK_FAR}}
`;
