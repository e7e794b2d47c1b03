// What the page of the API needs beyond the plain pages: wider, smaller, an index in columns, fields as nested lists.

export const apiPageStyle = `
body{font-size:15px;line-height:24px}
header div,main,footer{max-width:960px}
h1{font-size:28px;line-height:36px}h3{font-size:17px;line-height:24px;font-weight:600}h4{margin-top:14px;font-size:13px;line-height:20px;font-weight:600;color:var(--ink-3)}
code,pre{font:13px/20px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{margin-top:12px;padding:12px 14px;overflow-x:auto;background:var(--sunken);border-radius:6px;overflow-wrap:normal}
section>p,section>pre,section>table{margin-top:10px}
nav{margin-top:44px}nav dl{margin-top:12px}nav dl div{break-inside:avoid;padding:8px 0;border-top:1px solid var(--line)}
nav dt{font-weight:600}nav dd a{display:block;padding:2px 0;font-size:14px;line-height:20px;color:var(--ink-2)}
article{margin-top:24px;padding-top:20px;border-top:1px solid var(--line);scroll-margin-top:8px}
.call{margin-top:6px}.call b{color:var(--act)}.call code{font-size:14px}
.who{margin-top:4px;font-size:13px;line-height:20px;color:var(--ink-2)}.who span{color:var(--ink-3)}
.fields{margin-top:4px;padding:0;list-style:none;font-size:14px;line-height:22px}.fields .fields{margin:0 0 0 4px;padding-left:14px;border-left:1px solid var(--line)}
.fields span{color:var(--ink-2)}.fields em{font-style:normal;color:var(--ink-3)}
table{border-collapse:collapse;font-size:14px;line-height:22px}th,td{padding:4px 24px 4px 0;text-align:left;border-bottom:1px solid var(--line);font-weight:400}th{font-weight:600}
@media(min-width:800px){nav dl{columns:2;column-gap:40px}}
@media(max-width:480px){nav dd a{padding:10px 0}}`
