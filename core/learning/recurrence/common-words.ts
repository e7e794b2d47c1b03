// Words that say nothing by themselves, in some languages of Europe. They take part in every comparison, where their frequency puts them right;
// they are only never shown as a reason.

const listed = `
a an and any are as at be been but by can did do does for from get got had has have he her here him his how i if in is it its just like me my no not
of on one or our she so some than that the their them then there they this to too us was we were what when where which who why will with
would you your yet hello hi dear please thanks thank regards still want
aber als am an auch auf aus bei bin bis da das dass dem den der des die doch du ein eine einen einer eines er es für haben habe hat hatte ich ihr ihre im in
ist ja kann kein keine man mein meine meinen mich mir mit nach nicht noch nur oder schon sehr sich sie sind so um und uns von vor war was wenn wer wie wir
wird wurde zu zum zur hallo bitte danke liebe lieber
au aux avec c ce ces cette d dans de des du elle en est et eu il ils j je l la le les leur mais mon ma mes n ne nous on ou par pas pour qu que qui s sa se
ses son sur un une vous votre y bonjour merci
al como con del el ella ellos es esta este fue ha han la las le lo los mas me mi mis muy no nos para pero por que se si sin su sus un una y ya hola gracias
che ci con da dei del della di e gli ho i il io la le lo mi ma nel non per più se si sono su un una vi ciao grazie
aan af al als bij dat de die dit een en er geen het hij ik in is je maar mijn met naar niet nog of om onze op te van voor was wat we wij ze zijn zo bedankt`

const common = new Set(listed.split(/\s+/).filter(Boolean))

export function isCommon(word: string): boolean {
  return word.length < 2 || common.has(word.toLowerCase().replace(/['’].*$/, ''))
}
