// Sending one mail outside of any case, for areas above that keep an outbox of their own. The claim and the fate are theirs to write down.

export { type Fate, type Outgoing, sendBySmtp } from '#server/messages/smtp.ts'
