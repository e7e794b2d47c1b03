// What somebody without a session has typed into a box of our pages outlives a reload, a look elsewhere and a sending that failed: it is kept
// in this tab of their browser alone, and forgotten once it was sent, once its box is gone, and with the tab. Without a script all works but this.

/** What it keeps: boxes for prose, and fields of one line that ask for something. Neither a trap nor a choice. */
const boxes = 'textarea,input[id][required]'

/**
 * Runs at the foot of such a page, and of the one that thanks. `sent` in the address names a box that is still there although its words came in.
 * Where a form has a `ticket`, it stays with the words, so that what came in unseen and is sent again is known. Going back, some browsers
 * fill in what was sent; that is emptied. Storage may be forbidden.
 */
export const keepsTyped = `try{const s=sessionStorage,u=new URL(location),c=u.pathname+' ',sent=u.searchParams.get('sent'),t=document.getElementById('ticket'),all=document.querySelectorAll('${boxes}')
for(const k of Object.keys(s))if(k.startsWith(c)&&(k==c+sent||!document.getElementById(k.slice(c.length))))s.removeItem(k)
if(sent){u.searchParams.delete('sent');history.replaceState(null,'',u)}
if(t)t.value=s.getItem(c+t.id)||t.value
for(const b of all){const k=c+b.id,d=b.closest('details'),was=s.getItem(k)
if(was){b.value=was;if(d)d.open=true}
b.oninput=()=>{if(t)s.setItem(c+t.id,t.value);b.value?s.setItem(k,b.value):s.removeItem(k)}}
onpageshow=e=>{if(e.persisted||performance.getEntriesByType('navigation')[0]?.type=='back_forward')for(const b of all)if(!s.getItem(c+b.id))b.value=b.defaultValue}}catch{}`
