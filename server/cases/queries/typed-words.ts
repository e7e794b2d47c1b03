// What a customer has typed into a box of their page outlives a reload, a look elsewhere and a sending that failed: it is kept in this tab of
// their browser alone, and forgotten once it was sent, once its box is gone, and with the tab. Without a script all works but this.

/** Runs at the foot of the customer's page; `sent` in the address names a box that is still there although its words came in. Storage may be forbidden. */
export const keepsTyped = `try{const s=sessionStorage,u=new URL(location),c=u.pathname+' ',sent=u.searchParams.get('sent')
for(const k of Object.keys(s))if(k.startsWith(c)&&(k==c+sent||!document.getElementById(k.slice(c.length))))s.removeItem(k)
if(sent){u.searchParams.delete('sent');history.replaceState(null,'',u)}
for(const b of document.querySelectorAll('textarea')){const k=c+b.id,d=b.closest('details'),was=s.getItem(k)
if(was){b.value=was;if(d)d.open=true}
b.oninput=()=>b.value?s.setItem(k,b.value):s.removeItem(k)}}catch{}`
