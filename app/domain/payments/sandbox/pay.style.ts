/** The pay page stands apart from the shop's sheets, as a provider's page does; its colours are cousins of ours. */
export const payStyle = `
*{box-sizing:border-box;margin:0}
:root{--ink:#2a201b;--ink-2:#5d5148;--paper:#fcfaf6;--card:#fff;--line:#ddd4c9;--sea:#00525c;--sea-2:#e6f4f5;--yellow:#f9be4f;--red:#8e1a1c;--red-2:#fdeceb;--soft:#fdf1d8}
body{background:var(--paper);color:var(--ink);font:450 1rem/1.58 "UKM Jakarta",system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;-webkit-text-size-adjust:100%}
.pita{height:12px;background:#7c1215 url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='24' height='12'%3E%3Cpath d='M12 1l5 5-5 5-5-5z' fill='%23f9be4f'/%3E%3C/svg%3E") repeat-x}
main{max-width:34rem;margin-inline:auto;padding:1.75rem 1rem 4rem;display:grid;gap:1.25rem}
h1{font-size:1.75rem;font-weight:800;letter-spacing:-.028em;line-height:1.12}
h2{font-size:1.125rem;font-weight:750;letter-spacing:-.015em;line-height:1.32}
.no-money{background:var(--soft);border:2px dashed #b98420;border-radius:10px;padding:.875rem 1rem;font-weight:650}
section,form{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:1.25rem;display:grid;gap:1rem}
.merchant,.until,.end p{color:var(--ink-2);font-size:.875rem}
ul{list-style:none;padding:0;display:grid;gap:.5rem}
li,.total{display:flex;justify-content:space-between;gap:1rem}
li span:first-child{overflow-wrap:anywhere}
.sum{font-variant-numeric:tabular-nums;white-space:nowrap}
.total{border-top:1px solid var(--line);padding-top:.875rem;align-items:baseline;font-weight:650}
.total strong{font-size:1.375rem;font-weight:800}
.end{display:grid;gap:.375rem}
button{font:inherit;font-weight:700;min-height:52px;border-radius:10px;border:2px solid var(--sea);background:var(--card);color:var(--sea);padding:.5rem 1rem;cursor:pointer}
button.succeed{background:var(--yellow);border-color:var(--yellow);color:#0b2327}
button.fail{border-color:var(--red);color:var(--red)}
button:hover{filter:brightness(.96)}
:focus-visible{outline:3px solid #007380;outline-offset:2px}
.declined,.told{border-radius:10px;padding:.875rem 1rem;font-weight:650;background:var(--red-2);color:var(--red);border:2px solid var(--red)}
.told{background:var(--sea-2);color:var(--sea);border-color:var(--sea)}
.back{color:var(--sea);font-weight:650;display:inline-flex;min-height:44px;align-items:center;text-underline-offset:3px}
@media (prefers-color-scheme:no-preference){:root{color-scheme:light}}
`;
