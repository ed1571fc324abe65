/** The style of `les-meg.html`: one column that can be read, printed and shown in the dark. */
export const GUIDE_STYLE = `
:root{color-scheme:light dark;--ground:#f3f6f5;--card:#fff;--ink:#14272d;--subtle:#465a61;--line:#c9d4d3;--action:#0b5563;--draft:#6b5208;--draft-ground:#fdf3d4}
@media (prefers-color-scheme:dark){:root{--ground:#0e1b20;--card:#16282e;--ink:#e9f0ef;--subtle:#a9bcc0;--line:#34494f;--action:#8fd3dd;--draft:#f4d98a;--draft-ground:#3a3114}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,sans-serif}
header,main{max-width:56rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
.kicker{margin:0;color:var(--subtle)}
h1{margin:.1em 0 .3em;font-size:2.25rem;line-height:1.15;letter-spacing:-.02em}
h2{margin:0 0 .75rem;font-size:1.25rem;line-height:1.3}
.facts{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem}
.facts span{padding:.125rem .625rem;border:1px solid var(--line);border-radius:999px;background:var(--card);font-size:.9375rem}
.draft{margin:0;padding:.625rem 1rem;border:1px dashed currentColor;border-radius:.5rem;background:var(--draft-ground);color:var(--draft)}
main{display:grid;gap:1.25rem;padding-top:1.5rem;padding-bottom:4rem}
section{padding:1.5rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card)}
section>:last-child{margin-bottom:0}
p{margin:0 0 1rem}
ol,ul{margin:0 0 1rem;padding-left:1.25rem}
li+li{margin-top:.375rem}
li::marker{color:var(--action);font-weight:600}
.table{overflow-x:auto;margin:0 0 1rem}
table{width:100%;border-collapse:collapse}
th,td{padding:.5rem 1rem .5rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-top:0;color:var(--subtle);font-size:.875rem;font-weight:500}
tbody th{width:11rem;font-weight:600}
.copy td{user-select:all}
@media (max-width:36rem){thead{position:absolute;clip-path:inset(50%)}tr,th,td{display:block;width:auto}tbody th{padding-bottom:0}td{border-top:0;padding-top:0}td+td{color:var(--subtle)}header,main{padding-inline:1rem}section{padding:1.125rem 1rem}}
@media print{body{background:none;font-size:10pt}section{padding:0 0 .5rem;border:0;break-inside:avoid}}
`;
