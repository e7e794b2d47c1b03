// What the page of shared numbers adds to the look of the plain pages: tables, bars and bands.

export const shareStyle = `
table{width:100%;margin-top:14px;border-collapse:collapse;font-size:15px;line-height:22px}th,td{padding:9px 12px 9px 0;border-top:1px solid var(--line);font-weight:400;text-align:left;vertical-align:top}td:last-child{padding-right:0}
th{width:36%}small{font-size:13px;line-height:18px;color:var(--ink-2)}b.act{color:var(--act)}.n3 td:last-child{width:64px;text-align:right;font-weight:600}
svg{display:block;width:100%;height:16px;margin-top:3px}.well{fill:var(--sunken)}.bar,.in .dot{fill:var(--edge)}.in .band{fill:var(--edge);opacity:.35}.out .dot{fill:var(--act)}.out .band{fill:var(--act);opacity:.3}tr:last-child .bar{fill:var(--act)}
@media(max-width:480px){.n3 th{width:44%}}`
