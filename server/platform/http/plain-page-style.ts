// The look of the plain pages: the tokens of the product, one column, targets of 48 px, errors in ink with a mark and a sentence.

const tokens = `
:root{--canvas:#f7f5f1;--surface:#fff;--sunken:#f0ede7;--line:#e4dfd6;--edge:#8a8376;--ink:#211f1b;--ink-2:#565148;--ink-3:#6b655a;
--act:#2f4cb0;--act-fill:#2f4cb0;--act-soft:#eef1fb;--done:#28653f;--done-soft:#e8f2ea;--seam:#b98a2f;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;--serif:Charter,"Iowan Old Style",Georgia,"Noto Serif",serif;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--canvas:#141311;--surface:#1c1b18;--sunken:#262420;--line:#35322c;--edge:#857e71;--ink:#eeebe4;--ink-2:#bcb6aa;--ink-3:#a09a8d;
--act:#a9baff;--act-fill:#4a63cc;--act-soft:#20253a;--done:#88cca3;--done-soft:#1d2b22;--seam:#d9ab4c}}`

const page = `
*{box-sizing:border-box;margin:0}
body{background:var(--canvas);color:var(--ink);font:400 17px/27px var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header{background:var(--surface);border-bottom:1px solid var(--line)}
header div,main,footer{max-width:712px;margin:0 auto;padding:0 20px}
header div{display:flex;align-items:center;min-height:60px;gap:12px}header b{font:600 19px/26px var(--serif)}header span{margin-left:auto;font-size:14px;line-height:18px;color:var(--ink-3);text-align:right}
main{padding-top:36px;padding-bottom:56px}footer{padding-bottom:40px;font-size:15px;line-height:23px;color:var(--ink-2)}
h1{font-size:32px;line-height:40px;letter-spacing:-.015em;font-weight:600;text-wrap:balance}
h2{font-size:22px;line-height:30px;letter-spacing:-.01em;font-weight:600;text-wrap:balance}
h1+p,h2+p,p+p{margin-top:10px}section{margin-top:44px}strong,b{font-weight:600}
.quiet{color:var(--ink-2)}.hint{margin-top:12px;font-size:15px;line-height:23px;color:var(--ink-2)}
a{color:var(--act);text-underline-offset:4px}a.act{display:inline-block;padding:12px 0}
:focus-visible{outline:3px solid var(--act);outline-offset:2px;border-radius:4px}
.away{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}`

const forms = `
form{margin-top:20px}.question{margin-top:24px}
label,legend{font-weight:600}.question label{display:block}
input:not([type=radio],[type=checkbox],[type=hidden]),textarea{display:block;width:100%;min-height:48px;margin-top:6px;padding:10px 12px;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--edge);border-radius:8px}
textarea{resize:vertical}input[aria-invalid],textarea[aria-invalid]{border-width:2px;border-color:var(--ink)}
.mark{margin-top:2px;padding-left:26px;position:relative}.mark:before{content:"!";position:absolute;left:0;top:3px;width:18px;height:18px;border-radius:50%;background:var(--ink);color:var(--canvas);font:600 13px/18px var(--sans);text-align:center}
.trouble{margin-top:24px;padding:16px 20px;background:var(--surface);border:2px solid var(--ink);border-radius:12px}.trouble ul{margin-top:4px;padding:0;list-style:none}.trouble a{display:block;padding:11px 0;color:var(--ink)}
.big{display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:8px 20px;font:600 17px/24px var(--sans);color:var(--ink);background:var(--surface);border:1px solid var(--edge);border-radius:8px;cursor:pointer;text-decoration:none}
.big.primary{background:var(--act-fill);border-color:var(--act-fill);color:#fff}
form>p:last-child{margin-top:28px}.two{display:flex;flex-wrap:wrap;gap:12px;margin-top:20px}
fieldset{border:0;padding:0;margin-top:18px;display:grid;gap:12px;min-width:0}
.choice{display:grid;grid-template-columns:28px 1fr;gap:2px 14px;min-height:48px;padding:18px 20px;background:var(--surface);border:1px solid var(--edge);border-radius:12px;font-weight:400;cursor:pointer}
.choice input{width:24px;height:24px;margin:2px 0 0;accent-color:var(--act-fill)}.choice b{font-size:18px;line-height:28px}.choice small{grid-column:2;font-size:16px;line-height:25px;color:var(--ink-2)}
.choice:has(:checked){border-color:var(--act);box-shadow:inset 0 0 0 1px var(--act);background:var(--act-soft)}
.choice:focus-within{outline:3px solid var(--act);outline-offset:2px}
.rate{display:grid;grid-template-columns:repeat(5,1fr);gap:8px;margin-top:18px}.rate button{min-height:64px;padding:8px 2px;font:400 14px/18px var(--sans);color:var(--ink);background:var(--surface);border:1px solid var(--edge);border-radius:10px;cursor:pointer}.rate b{display:block;font-size:20px;line-height:26px}
details{margin-top:14px}summary{min-height:48px;padding:10px 0;color:var(--act);text-decoration:underline;text-underline-offset:4px;cursor:pointer}`

const record = `
.who{display:flex;gap:12px;align-items:center;margin-top:20px;font-size:16px;line-height:24px}
.who i{flex:none;display:grid;place-items:center;width:44px;height:44px;border-radius:50%;background:var(--act-soft);color:var(--act);font:600 16px/1 var(--sans)}
.heard p,.letter p,input,textarea{unicode-bidi:plaintext}
.heard{margin-top:16px;padding:2px 0 2px 20px;border-left:4px solid var(--seam);font:400 19px/30px var(--serif);white-space:pre-line}
.letter{margin-top:18px;padding:28px 28px 30px;background:var(--surface);border:1px solid var(--line);border-radius:12px;font:400 18px/30px var(--serif);white-space:pre-line}
.way{margin-top:18px;padding:0;list-style:none}.way li{position:relative;padding:0 0 18px 40px}
.way li:before{content:"";position:absolute;left:11px;top:26px;bottom:-2px;width:2px;background:var(--line)}.way li.ok:before{background:var(--seam)}.way li:last-child:before{display:none}.way li:last-child{padding-bottom:0}
.way i{position:absolute;left:0;top:2px;width:24px;height:24px;border-radius:50%;border:2px solid var(--edge);background:var(--canvas);display:grid;place-items:center;font:600 14px/1 var(--sans)}
.way .ok i{background:var(--done-soft);border-color:var(--done-soft);color:var(--done)}.way .now i{border-color:var(--act)}.way .now i:after{content:"";width:10px;height:10px;border-radius:50%;background:var(--act)}
.way small{display:block;font-size:15px;line-height:22px;color:var(--ink-2)}
.guide h2{margin-top:40px}.guide ul,.guide ol{margin-top:10px;padding-left:26px}.guide li+li{margin-top:6px}.guide pre{margin-top:12px;padding:14px 16px;overflow:auto;background:var(--sunken);border-radius:8px;font-size:14px;line-height:22px}.guide table{margin-top:12px;border-collapse:collapse;font-size:15px}.guide th,.guide td{padding:6px 16px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}.guide th:last-child,.guide td:last-child{padding-right:0;white-space:nowrap}.guide img{display:block;max-width:100%;max-height:680px;margin:20px 0 8px;border:1px solid var(--line);border-radius:10px}
@media(max-width:480px){h1{font-size:27px;line-height:34px}main{padding-top:28px}section{margin-top:38px}.big{width:100%}.choice{padding:16px;gap:2px 12px}.letter{padding:20px 20px 22px}header b{font-size:17px}header span{font-size:13px}.rate{gap:6px}.rate button{font-size:13px;padding:8px 0}}
@media(forced-colors:active){.mark:before{border:1px solid}}`

export const plainStyle = [tokens, page, forms, record].join('').trim()
